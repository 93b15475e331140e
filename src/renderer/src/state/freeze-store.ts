import { create } from 'zustand';
import { useFeed } from './feed-store.ts';

/** The feed stands still at this seq, or follows the newest line (null). */
export const useFreeze = create<{ readonly atSeq: number | null }>()(() => ({ atSeq: null }));

export function freeze(): void {
  useFreeze.setState(({ atSeq }) => ({ atSeq: atSeq ?? useFeed.getState().lastSeq }));
}

export function follow(): void {
  useFreeze.setState({ atSeq: null });
}

export function toggleFreeze(): void {
  if (useFreeze.getState().atSeq === null) freeze();
  else follow();
}
