import type { LineInUse } from '#shared/session.ts';
import { openLine } from '../douyin/open-line.ts';
import type { Clock, FrameTap, Line, LineListener, SocketAddress, Upstream } from '../ports.ts';
import type { FrameLane, LaneSink } from './frame-lane.ts';

/**
 * The same rooms, but their frames wait in `lane` for their turn instead of being read as they come.
 * `onLine` is told which way was really found: a session sees a tap in either case.
 */
export function sharedUpstream(options: {
  readonly upstream: Upstream;
  readonly lane: FrameLane;
  readonly clock: Clock;
  readonly onLine: (line: LineInUse) => void;
}): Upstream {
  const { upstream, lane, clock, onLine } = options;
  return {
    isDemo: upstream.isDemo,
    getRoom: (liveId, signal) => upstream.getRoom(liveId, signal),
    findLine: async (room, resume, signal): Promise<FrameTap> => {
      const source = await upstream.findLine(room, resume, signal);
      const reason = source.kind === 'tap' ? source.reason : null;
      onLine({ way: source.kind === 'tap' ? 'page' : 'socket', reason });
      return {
        kind: 'tap',
        reason: reason ?? '',
        open: (listener) => openShared(source, lane, clock, listener),
      };
    },
  };
}

function openShared(
  source: SocketAddress | FrameTap,
  lane: FrameLane,
  clock: Clock,
  listener: LineListener,
): Line {
  const sink: LaneSink = {
    frame: (bytes) => {
      listener.onFrame(bytes);
    },
    acknowledge: (ack) => {
      line.send(ack);
    },
  };
  const line = openLine(source, clock, {
    onOpen: () => {
      listener.onOpen();
    },
    onFrame: (bytes) => {
      lane.push(bytes, sink);
    },
    onEnd: (end) => {
      lane.after(() => {
        listener.onEnd(end);
      });
    },
  });
  return {
    send: (bytes) => {
      line.send(bytes);
    },
    close: () => {
      lane.clear();
      line.close();
    },
  };
}
