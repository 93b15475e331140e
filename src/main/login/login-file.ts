import { open, rename, rm } from 'node:fs/promises';
import { z } from 'zod';
import { writePrivateFile } from '#core/api/private-file.ts';
import type { PlatformCookie } from '#core/ports.ts';
import type { Vault } from './vault.ts';

/** What is kept of a login between two runs. */
export interface KeptLogin {
  readonly sinceMs: number;
  readonly cookies: readonly PlatformCookie[];
  /** Sealed under a key that everybody has. */
  readonly isWeak: boolean;
}

/** `locked`: the system gives out no key right now. `unreadable`: damaged or not ours; it was set aside. */
export type LoadedLogin =
  | { readonly kind: 'login'; readonly login: KeptLogin }
  | { readonly kind: 'none' | 'locked' | 'unreadable' };

/** A login is some kilobytes. */
const MAX_BYTES = 256 * 1024;

const envelope = z.strictObject({
  format: z.literal('danmudeck-login'),
  version: z.literal(1),
  weak: z.boolean(),
  sealed: z.base64(),
});

const content = z.strictObject({
  sinceMs: z.number(),
  cookies: z
    .array(
      z.strictObject({
        name: z.string(),
        value: z.string(),
        domain: z.string(),
        path: z.string(),
        expiresMs: z.number().nullable(),
        httpOnly: z.boolean(),
        secure: z.boolean(),
      }),
    )
    .max(100),
});

/** The one file that a login is kept in, encrypted, for this user alone. */
export class LoginFile {
  readonly #file: string;
  readonly #vault: Vault;

  constructor(file: string, vault: Vault) {
    this.#file = file;
    this.#vault = vault;
  }

  get vault(): Vault {
    return this.#vault;
  }

  async load(): Promise<LoadedLogin> {
    const text = await readBounded(this.#file);
    if (text === null) return { kind: 'none' };
    const parsed = envelope.safeParse(parseJson(text));
    if (!parsed.success) return this.#setAside();
    const { weak, sealed } = parsed.data;
    const strength = await this.#vault.strength();
    // Not the file's fault: it opens again once the system has its keys.
    if (strength === 'none' || (strength === 'weak' && !weak)) return { kind: 'locked' };
    if (weak && strength === 'weak') this.#vault.allowWeak();
    const opened = await this.#vault.open(Buffer.from(sealed, 'base64')).catch(() => null);
    const kept = content.safeParse(opened === null ? null : parseJson(opened.text));
    if (!kept.success) return this.#setAside();
    const login = { ...kept.data, isWeak: strength === 'weak' };
    const isDue = opened?.isStale === true || weak !== login.isWeak;
    // It was opened all the same: where it cannot be sealed anew now, the next start tries again.
    const isSealed =
      isDue &&
      (await this.save(login).then(
        () => true,
        () => false,
      ));
    return { kind: 'login', login: isSealed ? login : { ...login, isWeak: weak } };
  }

  /** Whole or not at all. Rejects with what the system says. */
  async save({ sinceMs, cookies, isWeak }: KeptLogin): Promise<void> {
    if (isWeak) this.#vault.allowWeak();
    const sealed = await this.#vault.seal(JSON.stringify({ sinceMs, cookies }));
    const text = { format: 'danmudeck-login', version: 1, weak: isWeak, sealed: sealed.toString('base64') };
    await writePrivateFile(this.#file, `${JSON.stringify(text)}\n`);
  }

  /** Removes it, and one that was set aside as well. */
  async wipe(): Promise<void> {
    await Promise.all([this.#file, this.#aside].map((file) => rm(file, { force: true })));
  }

  get #aside(): string {
    return `${this.#file}.unreadable`;
  }

  async #setAside(): Promise<LoadedLogin> {
    await rename(this.#file, this.#aside);
    return { kind: 'unreadable' };
  }
}

/** Null when there is no file; an oversized one is cut off and therefore no JSON. */
async function readBounded(file: string): Promise<string | null> {
  const handle = await open(file).catch((thrown: unknown) => {
    if (thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT') return null;
    throw thrown;
  });
  if (handle === null) return null;
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(MAX_BYTES), 0, MAX_BYTES, 0);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await handle.close();
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
