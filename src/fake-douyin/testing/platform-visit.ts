import { nodeHttpGet } from '#core/node-http-get.ts';
import type { HttpGet } from '#core/ports.ts';
import { startFakeDouyin } from '../server.ts';
import type { FakeDouyin } from '../server.ts';
import { throughFake } from '../through-fake.ts';

/** A fake service that is asked as if it were Douyin, and a record of whom a look-up wanted to ask. */
export interface PlatformVisit extends AsyncDisposable {
  readonly fake: FakeDouyin;
  readonly httpGet: HttpGet;
  /** `https://host/path` of every request, in order. */
  readonly asked: readonly string[];
}

export async function visitPlatform(): Promise<PlatformVisit> {
  const fake = await startFakeDouyin();
  const asked: string[] = [];
  const get = throughFake(nodeHttpGet, fake.origin);
  return {
    fake,
    asked,
    httpGet: (url, options) => {
      asked.push(`${url.origin}${url.pathname}`);
      return get(url, options);
    },
    [Symbol.asyncDispose]: () => fake.close(),
  };
}
