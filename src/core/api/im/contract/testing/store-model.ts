/** The messages of one account as simple as can be: what the store must show after the same operations. */

export interface ModelRow {
  readonly id: string;
  readonly user: string;
  readonly content: string;
  readonly createdAt: number;
}

export interface ShownRow extends ModelRow {
  readonly isRead: boolean;
}

export class StoreModel {
  readonly #rows = new Map<string, ModelRow>();
  readonly #claims = new Map<string, Set<string>>();
  readonly #read = new Set<string>();
  readonly #deleted = new Set<string>();
  readonly #readUpTo = new Map<string, number>();
  readonly #baselines = new Map<string, number>();

  snapshot(worker: string, rows: readonly ModelRow[], revision: number): void {
    const claimed = this.#claimsOf(worker);
    const named = new Set(rows.map(({ id }) => id));
    this.upsert(worker, rows);
    for (const id of [...claimed].filter((one) => !named.has(one))) this.#disclaim(worker, id);
    this.#baselines.set(worker, revision);
  }

  upsert(worker: string, rows: readonly ModelRow[]): void {
    for (const row of rows) {
      this.#rows.set(row.id, row);
      this.#claimsOf(worker).add(row.id);
    }
  }

  remove(worker: string, ids: readonly string[]): void {
    for (const id of ids) this.#disclaim(worker, id);
  }

  /** Ids that only this worker claims. */
  onlyOf(worker: string): readonly string[] {
    const others = [...this.#claims].filter(([name]) => name !== worker);
    return [...this.#claimsOf(worker)].filter((id) => !others.some(([, claims]) => claims.has(id)));
  }

  mayBuildOn(worker: string, baseRevision: number, accountRevision: number): boolean {
    const baseline = this.#baselines.get(worker);
    return baseline !== undefined && baseline <= baseRevision && baseRevision <= accountRevision;
  }

  read(id: string): void {
    this.#read.add(id);
  }

  readConversation(user: string): void {
    const times = this.shown()
      .filter((row) => row.user === user)
      .map(({ createdAt }) => createdAt);
    this.#readUpTo.set(user, Math.max(this.#readUpTo.get(user) ?? 0, ...times));
  }

  delete(id: string): void {
    this.#deleted.add(id);
  }

  clear(): void {
    for (const part of [this.#rows, this.#claims, this.#read, this.#deleted, this.#readUpTo, this.#baselines])
      part.clear();
  }

  /** After a crash a worker cannot know what of its pushes is still there. */
  crash(): void {
    this.#baselines.clear();
  }

  /** Newest first, as lists show them. */
  shown(): readonly ShownRow[] {
    return [...this.#rows.values()]
      .filter(({ id }) => !this.#deleted.has(id))
      .map((row) => ({
        ...row,
        isRead: this.#read.has(row.id) || row.createdAt <= (this.#readUpTo.get(row.user) ?? 0),
      }))
      .toSorted((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? 1 : -1));
  }

  #claimsOf(worker: string): Set<string> {
    let claims = this.#claims.get(worker);
    if (claims === undefined) this.#claims.set(worker, (claims = new Set()));
    return claims;
  }

  #disclaim(worker: string, id: string): void {
    this.#claimsOf(worker).delete(id);
    if (![...this.#claims.values()].some((claims) => claims.has(id))) this.#rows.delete(id);
  }
}
