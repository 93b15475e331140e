import { History, Play, Plug } from 'lucide-react';
import { useText } from '../../i18n/use-text.ts';
import { goTo, openApi } from '../../state/navigation-store.ts';
import { useRoom } from '../../state/room-store.ts';
import { stageOf } from '../../state/screen.ts';
import { DemoLabel } from '../../ui/DemoLabel.tsx';
import { Logo } from '../../ui/Logo.tsx';
import { RoomsMenu } from '../rooms/RoomsMenu.tsx';
import { LoginPanel } from '../login/LoginPanel.tsx';
import { StorageBanner } from '../live/StorageBanner.tsx';
import { DisplayMenu } from '../settings/DisplayMenu.tsx';
import { JoinProgress } from './JoinProgress.tsx';
import { RecentRooms } from './RecentRooms.tsx';
import { RoomField } from './RoomField.tsx';
import { StartError } from './StartError.tsx';
import { useStartRoom } from './use-start-room.ts';
import './start.css';

const DEMO_ROOM = 'demo:evening';

export function StartScreen() {
  const text = useText();
  const { busy, refusal, start } = useStartRoom();
  const status = useRoom((state) => state.status);
  const stage = stageOf(status);
  const waiting = busy || stage === 'joining';
  const failure =
    refusal ??
    (stage === 'failed' && status !== null && status.lastError !== null
      ? { liveId: status.liveId ?? '', error: status.lastError }
      : null);
  return (
    <div className="start scroll">
      <header className="start-bar">
        <DemoLabel isDemo={stage === 'joining' && status?.isDemo === true} />
        <button
          type="button"
          className="button"
          data-look="quiet"
          onClick={() => goTo({ screen: 'sessions' })}
        >
          <History aria-hidden="true" />
          {text.start.allSessions}
        </button>
        <button type="button" className="button" data-look="quiet" onClick={openApi}>
          <Plug aria-hidden="true" />
          {text.api.open}
        </button>
        <RoomsMenu />
        <DisplayMenu />
      </header>
      <main className="start-main">
        <div className="start-brand">
          <Logo size="2.6rem" />
          <span className="start-name">{text.appName}</span>
        </div>
        <h1 className="start-title">{text.start.title}</h1>
        <RoomField busy={waiting} onEnter={(liveId) => void start(liveId)} />
        {stage === 'joining' && status !== null && <JoinProgress status={status} />}
        {!waiting && failure !== null && (
          <StartError
            error={failure.error}
            onRetry={() => void start(failure.liveId)}
            onSwitch={() => void start(failure.liveId, { switchRoom: true })}
          />
        )}
        <button
          type="button"
          className="button start-demo"
          data-testid="demo-button"
          disabled={waiting}
          onClick={() => void start(DEMO_ROOM)}
        >
          <Play aria-hidden="true" />
          {text.start.tryDemo}
        </button>
        <StorageBanner />
        <LoginPanel />
        <RecentRooms disabled={waiting} onPick={(liveId) => void start(liveId)} />
      </main>
    </div>
  );
}
