const STORAGE_KEY = 'danmudeck.token';
const FRAGMENT = /^#k=([A-Za-z0-9._~-]{8,512})$/;

interface Address {
  readonly hash: string;
  readonly pathname: string;
  readonly search: string;
}

/** Session storage that may be refused by the browser's settings. */
type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * Takes the token out of the address (`#k=…`, which browsers never send) and keeps it for this tab,
 * so that it is neither bookmarked nor shown on stream. Null when there is none.
 */
export function takeToken(address: Address, storage: Storage, rewrite: (url: string) => void): string | null {
  const fromAddress = FRAGMENT.exec(address.hash)?.[1] ?? null;
  if (fromAddress !== null) {
    rewrite(address.pathname + address.search);
    attempt(() => storage.setItem(STORAGE_KEY, fromAddress));
    return fromAddress;
  }
  return attempt(() => storage.getItem(STORAGE_KEY));
}

/** From now on this tab comes with this token, also after a reload. */
export function keepToken(storage: Storage, token: string): void {
  attempt(() => storage.setItem(STORAGE_KEY, token));
}

export function forgetToken(storage: Storage): void {
  attempt(() => storage.removeItem(STORAGE_KEY));
}

function attempt<T>(access: () => T): T | null {
  try {
    return access();
  } catch {
    return null;
  }
}
