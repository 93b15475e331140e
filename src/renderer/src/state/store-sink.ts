import type { FetcherStatus } from '#shared/session.ts';
import { appendMessages, FOLLOWING_ROWS, FROZEN_ROWS, placeGap, restoreFeed, type RowLimit } from './feed.ts';
import { useFeed } from './feed-store.ts';
import type { LiveSink } from './follow-engine.ts';
import { useFreeze } from './freeze-store.ts';
import { appendGifts, restoreLedger } from './gift-ledger.ts';
import { useGifts } from './gift-store.ts';
import { setHealth } from './health-store.ts';
import { setLink } from './link-store.ts';
import { goToUnderneath } from './navigation-store.ts';
import { useRoomState } from './room-state-store.ts';
import { noteGap, useRoom } from './room-store.ts';
import { stageOf } from './screen.ts';
import { useStats } from './stats-store.ts';
import { useSupporters } from './supporter-store.ts';
import { appendSupport, restoreSupporters } from './supporters.ts';

/** Hands the stream to the stores: one `set` per store and delivery, whatever the number of messages. */
export const storeSink: LiveSink = {
  link: setLink,
  snapshot(snapshot) {
    const { sessionId } = snapshot.status;
    const { messages, gifts, supporters, gaps, seq } = snapshot;
    noteEnd(snapshot.status);
    useRoom.setState({ status: snapshot.status, room: snapshot.room, storage: snapshot.storage, gaps });
    useStats.setState({ stats: snapshot.stats });
    useRoomState.setState({ state: snapshot.roomState });
    setHealth(snapshot.health);
    useFeed.setState((feed) => restoreFeed(feed, { sessionId, messages, gaps }, rowLimit()));
    useGifts.setState((ledger) => restoreLedger(ledger, { sessionId, gifts }));
    useSupporters.setState(restoreSupporters({ sessionId, seq, supporters }));
  },
  messages(messages) {
    useFeed.setState((feed) => appendMessages(feed, messages, rowLimit()));
    useGifts.setState((ledger) => appendGifts(ledger, messages));
    useSupporters.setState((supporters) => appendSupport(supporters, messages));
  },
  gap(gap) {
    noteGap(gap);
    useFeed.setState((feed) => placeGap(feed, gap));
  },
  status(status) {
    noteEnd(status);
    useRoom.setState({ status });
  },
  room: (room) => useRoom.setState({ room }),
  roomState: (state) => useRoomState.setState({ state }),
  stats: (stats) => useStats.setState({ stats }),
  health: setHealth,
  storage: (storage) => useRoom.setState({ storage }),
};

function rowLimit(): RowLimit {
  return useFreeze.getState().atSeq === null ? FOLLOWING_ROWS : FROZEN_ROWS;
}

/** When the session one is watching ends, its summary is the next thing to see. */
function noteEnd(next: FetcherStatus): void {
  const { status } = useRoom.getState();
  if (stageOf(status) !== 'live' || status === null || status.sessionId === null) return;
  const stage = stageOf(next);
  if (stage === 'idle' || stage === 'failed')
    goToUnderneath({ screen: 'summary', sessionId: status.sessionId });
}
