import { ApiScreen } from './features/api/ApiScreen.tsx';
import { LegacyBanner } from './features/api/LegacyBanner.tsx';
import { LiveScreen } from './features/live/LiveScreen.tsx';
import { LinkBanner } from './features/link/LinkBanner.tsx';
import { RefusedScreen } from './features/link/RefusedScreen.tsx';
import { ReportScreen } from './features/sessions/ReportScreen.tsx';
import { SessionsScreen } from './features/sessions/SessionsScreen.tsx';
import { StartScreen } from './features/start/StartScreen.tsx';
import { useLink } from './state/link-store.ts';
import { useNavigation } from './state/navigation-store.ts';
import { useRoom } from './state/room-store.ts';
import { stageOf } from './state/screen.ts';
import './app.css';

export function App() {
  const refused = useLink(({ link }) => link === 'refused');
  if (refused) return <RefusedScreen />;
  return (
    <div className="app">
      <LinkBanner />
      <LegacyBanner />
      <Screen />
    </div>
  );
}

function Screen() {
  const stage = useRoom(({ status }) => stageOf(status));
  const { place } = useNavigation();
  if (place.screen === 'api') return <ApiScreen back={place.back} />;
  if (stage === 'live') return <LiveScreen />;
  switch (place.screen) {
    case 'start':
      return <StartScreen />;
    case 'sessions':
      return <SessionsScreen />;
    case 'report':
    case 'summary':
      return <ReportScreen sessionId={place.sessionId} justEnded={place.screen === 'summary'} />;
  }
}
