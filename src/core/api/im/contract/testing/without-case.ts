import type { RouteCase } from './route-case.ts';

/** Routes for which nothing is checked. */
export function withoutCase(routes: readonly string[], cases: readonly RouteCase[]): readonly string[] {
  const covered = new Set(cases.map(({ route }) => withPlainNames(route)));
  return routes.filter((route) => !covered.has(withPlainNames(route)));
}

/** `:conversation_id` and `{id}` are the same parameter. */
export function withPlainNames(route: string): string {
  return route.replaceAll(/:\w+|\{\w+\}/g, ':id');
}
