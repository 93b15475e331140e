import { create } from 'zustand';
import type { SessionStats } from '#shared/stats.ts';

/** Totals as the engine counts them; this page never adds up by itself. */
export const useStats = create<{ readonly stats: SessionStats | null }>()(() => ({ stats: null }));
