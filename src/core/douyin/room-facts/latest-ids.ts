import type { FoundRoom } from './verdict.ts';

const MAX_ROOMS = 256;

/** The newest broadcast that was seen of each room: the third route can only be asked by its id. */
export class LatestIds {
  readonly #ids = new Map<string, string>();

  note(name: string, { roomId, webRid }: FoundRoom): void {
    if (roomId === null) return;
    this.noteId(name, roomId);
    if (webRid !== null) this.noteId(webRid, roomId);
  }

  noteId(name: string, roomId: string): void {
    this.#ids.delete(name);
    this.#ids.set(name, roomId);
    if (this.#ids.size <= MAX_ROOMS) return;
    const [oldest] = this.#ids.keys();
    if (oldest !== undefined) this.#ids.delete(oldest);
  }

  idOf(name: string): string | null {
    return this.#ids.get(name) ?? null;
  }
}
