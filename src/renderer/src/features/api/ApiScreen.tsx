import { PlugZap } from 'lucide-react';
import type { ApiInfo } from '#shared/api-info.ts';
import { useText } from '../../i18n/use-text.ts';
import { goTo, type RoomPlace } from '../../state/navigation-store.ts';
import { useRoom } from '../../state/room-store.ts';
import { usePolled } from '../../state/use-polled.ts';
import { Empty } from '../../ui/Empty.tsx';
import { ScreenBar } from '../sessions/ScreenBar.tsx';
import { AddressPanel } from './AddressPanel.tsx';
import { ApiError } from './ApiError.tsx';
import { ExamplePanel } from './ExamplePanel.tsx';
import { LogPanel } from './LogPanel.tsx';
import { TokenPanels } from './TokenPanels.tsx';
import { ToolsPanel } from './ToolsPanel.tsx';
import './api.css';

const EVERY_MS = 3000;

/** How other tools reach this app: where it is, with which token, who is connected and what they ask. */
export function ApiScreen({ back }: { back: RoomPlace }) {
  const text = useText();
  const isDemo = useRoom(({ status }) => status?.isDemo === true);
  const { answer, ask } = usePolled('getApiInfo', {}, EVERY_MS);
  return (
    <div className="screen" data-testid="api-screen">
      <ScreenBar title={text.api.title} back={text.sessions.back} onBack={() => goTo(back)} isDemo={isDemo} />
      <main className="screen-body scroll">
        {answer === null && <p className="screen-note">{text.sessions.loading}</p>}
        {answer?.ok === false && <ApiError error={answer.error} onRetry={ask} />}
        {answer?.ok === true && answer.value === null && <Empty icon={PlugZap} text={text.api.off} />}
        {answer?.ok === true && answer.value !== null && <ApiPanels info={answer.value} />}
      </main>
    </div>
  );
}

function ApiPanels({ info }: { info: ApiInfo }) {
  return (
    <div className="api-grid">
      <div className="api-column">
        <AddressPanel info={info} />
        <ExamplePanel baseUrl={info.baseUrl} dataDir={info.dataDir} />
        <ToolsPanel info={info} />
      </div>
      <div className="api-column">
        <TokenPanels connections={info.connections} />
      </div>
      <LogPanel />
    </div>
  );
}
