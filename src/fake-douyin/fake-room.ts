import type Long from 'long';
import type { PageBehaviour, PageCounts } from './page/page-desk.ts';
import type { CutKind, PushCounts } from './push/counters.ts';
import type { RefusalForm } from './push/handshake.ts';
import type { Room } from './room.ts';
import type { Draft } from './show/draft.ts';
import type { Totals } from '#shared/totals.ts';

/** The strings one room hangs on, for tests and measurements. */
export interface FakeRoom {
  readonly webRid: string;
  /** 19 digits. */
  readonly roomId: string;
  readonly anchorId: string;
  /** Cuts every open socket of the room; says how many there were. */
  cut(kind: CutKind): number;
  /** `cut('stall')`: the sockets stay open and fall silent, whatever the client does. */
  stallNow(): number;
  /** The next `count` handshakes are refused: the way a bad signature is, unless another form is given. */
  refuseNext(count: number, form?: RefusalForm): void;
  /** The same, but only those of clients that are no browser: a page's own socket opens. */
  refuseOthers(count: number): void;
  /** What pages handed out from now on do. */
  changePage(changes: Partial<PageBehaviour>): void;
  pageCounts(): PageCounts;
  /** Ends the broadcast; `silently`: without the message that says so. */
  endBroadcast(silently?: boolean): void;
  /** Sends messages of the caller's own at once; make them with the `…Draft` functions of `show/`. */
  send(messages: readonly Draft[]): void;
  /** Sends bytes as they are, past all accounts. */
  sendRaw(bytes: Uint8Array): void;
  /** A fresh message id of this broadcast. */
  nextId(): Long;
  counts(): PushCounts;
  /** Decimal ids of the newest 100,000 unique messages sent, oldest first. */
  ids(): readonly string[];
  /** Oracle totals of everything sent so far. */
  truth(): Totals;
}

export function fakeRoom(room: Room): FakeRoom {
  return {
    webRid: room.webRid,
    roomId: room.roomId.toString(),
    get anchorId() {
      return room.anchor.key;
    },
    cut: (kind) => room.cut(kind),
    stallNow: () => room.cut('stall'),
    refuseNext: (count, form) => {
      room.refuseNext(count, form);
    },
    refuseOthers: (count) => {
      room.refuseOthers(count);
    },
    changePage: (changes) => {
      room.page.change(changes);
    },
    pageCounts: () => room.page.counts(),
    endBroadcast: (silently) => {
      room.end(silently);
    },
    send: (messages) => {
      room.send(messages);
    },
    sendRaw: (bytes) => {
      room.sendRaw(bytes);
    },
    nextId: () => room.nextId(),
    counts: () => room.counts(),
    ids: () => room.counters.ids(),
    truth: () => room.truth(),
  };
}
