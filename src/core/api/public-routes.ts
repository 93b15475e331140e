/**
 * The only routes that need no token: the files of the dashboard, which hold no data. They are
 * still behind the Host and Origin checks. A route that ends in `*` stands for everything below.
 */
export const PUBLIC_ROUTES: readonly string[] = ['/', '/assets/*'];

/** Whether a path (without its query, not decoded) is one of them. */
export function isPublicPath(path: string): boolean {
  return PUBLIC_ROUTES.some((route) =>
    route.endsWith('*') ? path.startsWith(route.slice(0, -1)) : path === route,
  );
}
