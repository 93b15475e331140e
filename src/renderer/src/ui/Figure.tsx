import { formatCount, formatExact } from '../format/number.ts';
import { useView } from '../state/view-store.ts';

/** A short number with the exact one on hover. `atLeast` adds the "+" of a lower bound. */
export function Figure({ value, atLeast = false }: { value: number | null; atLeast?: boolean }) {
  const language = useView((view) => view.language);
  const plus = atLeast && value !== null ? '+' : '';
  return (
    <span title={formatExact(value) + plus}>
      {formatCount(value, language)}
      {plus}
    </span>
  );
}
