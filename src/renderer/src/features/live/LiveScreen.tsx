import { useText } from '../../i18n/use-text.ts';
import { useRoom } from '../../state/room-store.ts';
import { useMedia } from '../../ui/use-media.ts';
import { FeedPanel } from '../feed/FeedPanel.tsx';
import { GiftPanel } from '../gifts/GiftPanel.tsx';
import { PeoplePanel } from '../people/PeoplePanel.tsx';
import { PkCard } from '../room-state/PkCard.tsx';
import { RoomFacts } from '../room-state/RoomFacts.tsx';
import { TrendPanel } from '../trend/TrendPanel.tsx';
import { useTrendPolling } from '../trend/use-trend-polling.ts';
import { HeaderStrip } from './HeaderStrip.tsx';
import { LiveTabs } from './LiveTabs.tsx';
import { ReconnectBanner } from './ReconnectBanner.tsx';
import { StorageBanner } from './StorageBanner.tsx';
import { useLiveKeys } from './use-live-keys.ts';
import './live.css';

/** Below this the panels do not fit side by side and become tabs. */
const NARROW = '(max-width: 899px)';

export function LiveScreen() {
  const text = useText();
  const status = useRoom((state) => state.status);
  const narrow = useMedia(NARROW);
  useTrendPolling();
  useLiveKeys();
  if (status === null) return null;
  return (
    <div className="live">
      <HeaderStrip status={status} />
      <ReconnectBanner />
      <StorageBanner />
      <RoomFacts />
      <PkCard />
      {narrow ? (
        <LiveTabs
          tabs={[
            { id: 'feed', label: text.feed.title, content: <FeedPanel /> },
            { id: 'gifts', label: text.gifts.title, content: <GiftPanel /> },
            { id: 'people', label: text.kinds.follow, content: <PeoplePanel /> },
            { id: 'trend', label: text.trend.title, content: <TrendPanel /> },
          ]}
        />
      ) : (
        <main className="live-grid">
          <FeedPanel />
          <GiftPanel />
          <TrendPanel />
          <PeoplePanel />
        </main>
      )}
    </div>
  );
}
