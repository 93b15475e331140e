import { create } from 'zustand';
import type { RoomState } from '#shared/room-state.ts';

/** What stands in the room, as the engine folds it; null while no broadcast was entered. */
export const useRoomState = create<{ readonly state: RoomState | null }>()(() => ({ state: null }));
