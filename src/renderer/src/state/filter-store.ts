import { create } from 'zustand';
import type { KindGroup } from './kind-group.ts';

interface FilterState {
  readonly hidden: ReadonlySet<KindGroup>;
  readonly text: string;
}

export const useFilter = create<FilterState>()(() => ({ hidden: new Set(), text: '' }));

export function toggleKind(group: KindGroup): void {
  useFilter.setState(({ hidden }) => {
    const next = new Set(hidden);
    if (!next.delete(group)) next.add(group);
    return { hidden: next };
  });
}
