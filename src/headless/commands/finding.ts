/** What was found out about one thing. `note`: works, but something is worth knowing. */
export interface Finding {
  readonly what: string;
  readonly state: 'ok' | 'note' | 'bad';
  readonly says: string;
}
