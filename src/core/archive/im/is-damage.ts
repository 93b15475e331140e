import { failureKind } from '../sqlite-failure.ts';

/** A wrong byte within a text is no damage to SQLite: it shows itself as broken JSON. */
export function isDamage(thrown: unknown): boolean {
  return failureKind(thrown) === 'broken' || thrown instanceof SyntaxError;
}
