/**
 * The only routes that need no token: the files of the dashboard, whether the app is there, and the
 * description of its interface. They hold no data and are still behind the Host and Origin checks. A
 * route that ends in `*` stands for everything below.
 */
export const PUBLIC_ROUTES: readonly string[] = [
  '/',
  '/assets/*',
  '/assets/api-docs.js',
  '/assets/api-docs.css',
  '/assets/api-docs.svg',
  '/health',
  '/api/im/health',
  '/api/im/version',
  '/api/openapi.json',
  '/api/docs',
];

/** Whether a path (without its query, not decoded) is one of them. */
export function isPublicPath(path: string): boolean {
  return PUBLIC_ROUTES.some((route) =>
    route.endsWith('*') ? path.startsWith(route.slice(0, -1)) : path === route,
  );
}
