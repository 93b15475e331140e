import { create } from 'zustand';
import type { StorageHealth } from '#shared/contract.ts';
import type { RoomInfo } from '#shared/room.ts';
import type { FetcherStatus, Gap } from '#shared/session.ts';

interface RoomState {
  /** Null until the first snapshot. */
  readonly status: FetcherStatus | null;
  readonly room: RoomInfo | null;
  readonly storage: StorageHealth | null;
  readonly gaps: readonly Gap[];
}

export const useRoom = create<RoomState>()(() => ({ status: null, room: null, storage: null, gaps: [] }));

const MAX_GAPS = 500;

export function noteGap(gap: Gap): void {
  useRoom.setState(({ gaps }) => ({
    gaps: [...gaps.filter((known) => known.id !== gap.id && known.sessionId === gap.sessionId), gap].slice(
      -MAX_GAPS,
    ),
  }));
}
