import type { Archive } from './archive/archive.ts';
import type { EventHub } from './events.ts';
import type { Clock, Logger } from './ports.ts';
import type { Settings } from './settings.ts';
import { EntityStore } from './store/entities/entity-store.ts';
import { LiveMapping } from './store/entities/live/live-mapping.ts';
import { NoDisk } from './store/entities/no-disk.ts';

export interface ImEngineParts {
  readonly archive: Archive;
  readonly events: EventHub;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly settings: () => Settings;
  readonly newId: () => string;
  /** Whether the room that is followed is made up. */
  readonly isDemo: () => boolean;
}

export interface ImEngine {
  readonly store: EntityStore;
  /** What was told so far is in the store and on disk afterwards. Call it before the archive closes. */
  close(): Promise<void>;
}

/** The IM entities on their disk, fed by the followed room. */
export async function startImEngine(parts: ImEngineParts): Promise<ImEngine> {
  const { archive, events, clock, logger, settings, newId, isDemo } = parts;
  const world = { clock, logger, settings, newId };
  const store = await EntityStore.open({ ...world, disk: archive.im }).catch((thrown: unknown) => {
    // A room can be followed all the same, and what is received is served.
    logger.error('the IM rows cannot be opened; nothing of them will be kept', { error: thrown });
    return EntityStore.open({ ...world, disk: new NoDisk() });
  });
  const mapping = new LiveMapping({ store, clock, logger, settings: () => settings().live, newId });
  const unsubscribe = [
    events.on('status', (status) => mapping.onStatus(status)),
    events.on('room', (room) => mapping.onRoom(room, isDemo())),
    events.on('batch', (batch) => mapping.onBatch(batch)),
  ];
  return {
    store,
    async close() {
      for (const end of unsubscribe) end();
      await mapping.close();
      await store.close();
    },
  };
}
