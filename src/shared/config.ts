/** What holds right now, and why: every setting with the place its value came from. */

export type ConfigSource =
  | { readonly kind: 'default' }
  | { readonly kind: 'file'; readonly path: string }
  /** The environment variable `name`. */
  | { readonly kind: 'env'; readonly name: string }
  /** The operating system's store for secrets, by the name of its backend. */
  | { readonly kind: 'secret-store'; readonly name: string }
  /** An option of the command line. */
  | { readonly kind: 'option'; readonly name: string };

export type ConfigValue = string | number | boolean | null | readonly (string | number)[];

export interface ConfigEntry {
  /** Its path in the file, for example `fetcher.timeout`. */
  readonly key: string;
  /** Of a secret `set` or `not set`, and never the value. */
  readonly value: ConfigValue;
  readonly isSecret: boolean;
  readonly source: ConfigSource;
  /** The variable that overrides it; null: it can only be set in the file. */
  readonly env: string | null;
  /** What has to be known besides, e.g. that this version does not use it. */
  readonly note: string | null;
}

export interface ConfigReport {
  readonly file: string;
  /** `newer`: written by a later version; what is unknown in it is left alone. */
  readonly fileState: 'missing' | 'read' | 'newer';
  readonly entries: readonly ConfigEntry[];
  /** What deserves attention and stops nothing, in plain sentences. */
  readonly notices: readonly string[];
}
