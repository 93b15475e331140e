import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/**
 * The dashboard may run its own scripts, talk to this server, and nothing else. Styles are the one
 * exception: the chart and dialog libraries position things with inline `style` elements.
 */
function dashboardCsp(port: number): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    // Nothing is fetched from the network: avatars and gift icons wait for a cache of our own.
    "img-src 'self' data:",
    `connect-src 'self' ws://127.0.0.1:${String(port)} ws://localhost:${String(port)}`,
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
    "require-trusted-types-for 'script'",
  ].join('; ');
}

/** The built dashboard at `/`, or one sentence where it has not been built. */
export async function registerDashboard(
  app: FastifyInstance,
  folder: string | null,
  port: number,
): Promise<void> {
  if (folder === null) {
    app.get('/', async (_request, reply) => {
      void reply.code(404).type('text/plain; charset=utf-8');
      return 'The dashboard is not built. Run "npm run build" and start again. The API is at /api/live/.\n';
    });
    return;
  }
  const csp = dashboardCsp(port);
  await app.register(async (files) => {
    files.addHook('onRequest', async (_request, reply) => {
      void reply.header('Content-Security-Policy', csp);
    });
    await files.register(fastifyStatic, {
      root: join(folder, 'assets'),
      prefix: '/assets/',
      index: false,
      dotfiles: 'deny',
      // The names carry a hash of the content.
      immutable: true,
      maxAge: '365d',
    });
    files.get('/', (_request, reply) =>
      reply.sendFile('index.html', folder, { immutable: false, maxAge: 0, cacheControl: true }),
    );
  });
}
