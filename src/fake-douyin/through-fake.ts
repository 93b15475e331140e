/** The header in which a request says whom it was for. */
export const HOST_HEADER = 'x-fake-host';

interface Given {
  readonly headers: Readonly<Record<string, string>>;
  readonly maxBytes: number;
  readonly signal: AbortSignal;
}

/** Structurally the product's `HttpGet`. */
type Get<Answer> = (url: URL, options: Given) => Promise<Answer>;

/**
 * Sends what is meant for the platform's hosts to a fake service on this machine, which is told the host.
 * Paths, queries and headers stay as they are.
 */
export function throughFake<Answer>(get: Get<Answer>, origin: string): Get<Answer> {
  return (url, options) => {
    const there = new URL(origin);
    // Set, not joined: a path that begins with two slashes would be read as another host.
    there.pathname = url.pathname;
    there.search = url.search;
    return get(there, { ...options, headers: { ...options.headers, [HOST_HEADER]: url.host } });
  };
}
