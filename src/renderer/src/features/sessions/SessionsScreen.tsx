import { Archive } from 'lucide-react';
import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { goTo } from '../../state/navigation-store.ts';
import { useRequest } from '../../state/use-request.ts';
import { Empty } from '../../ui/Empty.tsx';
import { ScreenBar } from './ScreenBar.tsx';
import { SessionRow } from './SessionRow.tsx';
import './sessions.css';

const PAGE = 50;

/** What has been kept, newest first. */
export function SessionsScreen() {
  const text = useText();
  const { sessions: words } = text;
  const [limit, setLimit] = useState(PAGE);
  const answer = useRequest('listSessions', { limit });
  const sessions = answer?.ok === true ? answer.value : [];
  return (
    <div className="screen">
      <ScreenBar title={words.title} back={words.back} onBack={() => goTo({ screen: 'start' })} />
      <main className="screen-body scroll">
        {answer?.ok === false && (
          <div className="banner" data-tone="bad" role="alert">
            {text.errors[answer.error.error_code].title} · {answer.error.error_code}
          </div>
        )}
        {answer === null && <p className="screen-note">{words.loading}</p>}
        {answer?.ok === true && sessions.length === 0 && <Empty icon={Archive} text={words.empty} />}
        <ul className="session-list">
          {sessions.map((session) => (
            <SessionRow key={session.sessionId} session={session} />
          ))}
        </ul>
        {sessions.length === limit && limit < 1000 && (
          <button type="button" className="button" onClick={() => setLimit(Math.min(1000, limit * 2))}>
            {words.more}
          </button>
        )}
      </main>
    </div>
  );
}
