/** What one push cost. */
export interface ApplyFigure {
  readonly rows: number;
  /** Time on the event loop, ms. */
  readonly busyMs: number;
  /** The longest piece of it, ms. */
  readonly maxSliceMs: number;
}

/** What applying pushes has cost since the start, for the metrics. */
export class ApplyFigures {
  #count = 0;
  #last: ApplyFigure | null = null;

  add(figure: ApplyFigure): void {
    this.#count += 1;
    this.#last = figure;
  }

  /** `last` is null before the first. */
  read(): { readonly count: number; readonly last: ApplyFigure | null } {
    return { count: this.#count, last: this.#last };
  }
}
