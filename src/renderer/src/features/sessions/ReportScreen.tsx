import { useText } from '../../i18n/use-text.ts';
import { goTo } from '../../state/navigation-store.ts';
import { useRoom } from '../../state/room-store.ts';
import { useRequest } from '../../state/use-request.ts';
import { StartError } from '../start/StartError.tsx';
import { Report } from './Report.tsx';
import { ScreenBar } from './ScreenBar.tsx';
import './sessions.css';

/** One kept session; right after its end also the way back to the start. */
export function ReportScreen({ sessionId, justEnded }: { sessionId: string; justEnded: boolean }) {
  const text = useText();
  // The report is asked for again once the engine is idle: by then the end is written.
  const state = useRoom(({ status }) => status?.state ?? null);
  return (
    <div className="screen" data-testid={justEnded ? 'summary' : 'report'}>
      <ReportBody
        key={state}
        sessionId={sessionId}
        justEnded={justEnded}
        title={justEnded ? text.summary.ended : text.summary.report}
      />
    </div>
  );
}

function ReportBody({
  sessionId,
  justEnded,
  title,
}: {
  sessionId: string;
  justEnded: boolean;
  title: string;
}) {
  const text = useText();
  const answer = useRequest('getSession', { sessionId });
  const toStart = (): void => goTo({ screen: 'start' });
  const toList = (): void => goTo({ screen: 'sessions' });
  return (
    <>
      <ScreenBar
        title={title}
        back={justEnded ? text.summary.backToStart : text.summary.backToList}
        onBack={justEnded ? toStart : toList}
        isDemo={answer?.ok === true && answer.value.session.isDemo}
      >
        {justEnded && (
          <button type="button" className="button" onClick={toList}>
            {text.summary.backToList}
          </button>
        )}
      </ScreenBar>
      <main className="screen-body scroll">
        {answer === null && <p className="screen-note">{text.sessions.loading}</p>}
        {answer?.ok === false && (
          <StartError error={{ ...answer.error, retryable: false }} onRetry={toList} onSwitch={toList} />
        )}
        {answer?.ok === true && <Report report={answer.value} />}
      </main>
    </>
  );
}
