import fastify from 'fastify';
import { expect, it } from 'vitest';
import { isPublicPath } from '../../public-routes.ts';
import { registerDocs } from './docs-page.ts';

it('everything the page names is served, may be asked for without a token, and is allowed by its policy', async () => {
  // Catches: a browser that looks for an icon of its own accord and is refused; a file that the policy blocks.
  const app = fastify();
  registerDocs(app, [], {});
  const page = await app.inject('/api/docs');
  expect(page.headers['content-security-policy']).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; frame-ancestors 'none'",
  );
  expect(page.body).toMatch(/<link rel="icon" href="\/assets\/[^"]+" type="image\/svg\+xml">/);
  const named = [...page.body.matchAll(/(?:href|src)="([^"]+)"/g)].map(([, path = '']) => path);
  expect(named.length).toBeGreaterThan(3);
  for (const path of named) {
    expect(path).toMatch(/^\//);
    expect([path, isPublicPath(path), (await app.inject(path)).statusCode]).toEqual([path, true, 200]);
  }
  await app.close();
});
