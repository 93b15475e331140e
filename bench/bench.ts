/** Numbers of one run, by name; names carry the unit (`p99_ms`, `per_second`). Null: could not be measured. */
export interface Figures {
  readonly [name: string]: number | string | boolean | null | Figures;
}

/** What a bench found. `ok`: every goal it knows of holds. */
export interface Findings {
  readonly figures: Figures;
  /** The same measured on something bare, on this machine, in this run. */
  readonly reference: Figures;
  /** Ours against the reference. */
  readonly ratio: Figures;
  readonly ok: boolean;
}

export interface BenchSettings {
  /** The form under a minute. */
  readonly quick: boolean;
  readonly seed: number;
  /** Progress, on stderr. */
  readonly log: (line: string) => void;
}

export interface Bench {
  readonly name: string;
  /** One line for `--list`. */
  readonly about: string;
  run(settings: BenchSettings): Promise<Findings>;
}
