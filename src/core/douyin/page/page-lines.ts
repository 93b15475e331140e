import { AppError } from '#shared/errors.ts';
import type { RoomInfo } from '#shared/room.ts';
import type {
  Browser,
  Clock,
  FrameTap,
  Logger,
  PlatformCookie,
  ResumePoint,
  SocketAddress,
} from '../../ports.ts';
import { noCounts } from './line-counts.ts';
import type { LineCounts } from './line-counts.ts';
import type { PageSite } from './page-site.ts';
import { RoomLines } from './room-lines.ts';

/** Broadcasts whose address is remembered; far more than are ever followed at once. */
const MAX_ROOMS = 32;

export interface PageLinesOptions {
  readonly browser: Browser;
  readonly site: PageSite;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Of the login, if there is one; asked for by every page. */
  readonly cookies?: () => Promise<readonly PlatformCookie[]>;
}

/** Lines that Douyin's own page signs, or, where our connection is refused, that are the page's. */
export interface PageLines {
  /**
   * As `Upstream.findLine`: the address that the room's page has signed, or a tap on the page. Rejects with
   * `AppError` E101 (the page shows something else; `details.reason` 'slider' or 'risk'), E104, E107 (no
   * browser) or E001/E002/E003. A page that is still loading when `signal` aborts goes on for the next call.
   */
  findLine(
    room: RoomInfo,
    resume: ResumePoint | null,
    signal: AbortSignal,
  ): Promise<SocketAddress | FrameTap>;
  /** Somebody logged in or out: what was signed before belongs to another visitor. */
  forgetAddresses(): void;
  counts(): LineCounts;
  /** Closes every page. */
  close(): void;
}

export function createPageLines(options: PageLinesOptions): PageLines {
  const { browser, site, clock, logger, cookies = () => Promise.resolve([]) } = options;
  const counts = noCounts();
  const rooms = new Map<string, RoomLines>();

  const linesOf = (liveId: string, roomId: string): RoomLines => {
    // The newest last, so that the longest unasked goes first.
    const known = rooms.get(roomId);
    rooms.delete(roomId);
    const lines = known ?? new RoomLines({ browser, site, clock, cookies, liveId, roomId }, logger, counts);
    rooms.set(roomId, lines);
    if (rooms.size > MAX_ROOMS) {
      const [oldest] = [...rooms].find(([, room]) => !room.isBusy) ?? [];
      if (oldest !== undefined) rooms.delete(oldest);
    }
    return lines;
  };

  return {
    findLine: async ({ liveId, roomId }, resume, signal) => {
      if (roomId === null)
        throw new AppError('E103', 'This room is not live: there is nothing to connect to.');
      return linesOf(liveId, roomId).findLine(resume, signal);
    },
    forgetAddresses: () => {
      for (const room of rooms.values()) room.forgetAddress();
    },
    counts: () => structuredClone(counts),
    close: () => {
      for (const room of rooms.values()) room.close();
      rooms.clear();
    },
  };
}
