import { Plug } from 'lucide-react';
import type { FetcherStatus } from '#shared/session.ts';
import { clip } from '../../format/clip.ts';
import { formatElapsed } from '../../format/time.ts';
import { useText } from '../../i18n/use-text.ts';
import { connectionLine } from '../../state/connection-line.ts';
import { useLinkUp } from '../../state/link-store.ts';
import { openApi } from '../../state/navigation-store.ts';
import { useRoom } from '../../state/room-store.ts';
import { useNow } from '../../state/use-now.ts';
import { Avatar } from '../../ui/Avatar.tsx';
import { DemoLabel } from '../../ui/DemoLabel.tsx';
import { RoomsMenu } from '../rooms/RoomsMenu.tsx';
import { DeliveryLights } from '../delivery/DeliveryLights.tsx';
import { DisplayMenu } from '../settings/DisplayMenu.tsx';
import { KpiTiles } from './KpiTiles.tsx';
import { StateChip } from './StateChip.tsx';
import { StopButton } from './StopButton.tsx';

/** Always visible: who, in what state, for how long, and the key figures. Its upper edge is a tally light. */
export function HeaderStrip({ status }: { status: FetcherStatus }) {
  const text = useText();
  const room = useRoom((state) => state.room);
  const linkUp = useLinkUp();
  const now = useNow(linkUp);
  const name = clip(room?.anchor.name ?? text.header.unknownAnchor, 40);
  const { tone } = connectionLine(status, now, linkUp);
  return (
    <header className="strip" data-tone={tone}>
      <div className="strip-bar">
        <Avatar name={name} size="2.6rem" />
        <div className="strip-who">
          <h1 className="strip-title foreign">{clip(room?.title ?? text.header.untitled, 80)}</h1>
          <p className="strip-anchor">
            <span className="foreign">{name}</span>
            {status.liveId !== null && <span className="strip-id">{clip(status.liveId, 40)}</span>}
          </p>
        </div>
        <div className="strip-state">
          <DemoLabel isDemo={status.isDemo} />
          {room?.status === 'paused' && <span className="strip-paused">{text.paused}</span>}
          <StateChip status={status} />
          <span className="strip-clock" title={text.header.elapsed}>
            {formatElapsed(status.startedMs === null ? null : now - status.startedMs)}
          </span>
        </div>
        <div className="strip-actions">
          <button
            type="button"
            className="icon-button"
            aria-label={text.api.title}
            title={text.api.title}
            onClick={openApi}
          >
            <Plug aria-hidden="true" />
          </button>
          <RoomsMenu />
          <DisplayMenu />
          <StopButton />
        </div>
      </div>
      <KpiTiles />
      <DeliveryLights />
    </header>
  );
}
