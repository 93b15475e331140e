import { ListX } from 'lucide-react';
import type { ApiLogEntry } from '#shared/api-info.ts';
import { formatClock } from '../../format/time.ts';
import { useText } from '../../i18n/use-text.ts';
import { usePolled } from '../../state/use-polled.ts';
import { Empty } from '../../ui/Empty.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { ApiError } from './ApiError.tsx';

const EVERY_MS = 2000;

/** What tools asked and how it ended, newest first. */
export function LogPanel() {
  const { api: words, sessions } = useText();
  const { answer, ask } = usePolled('getApiLog', {}, EVERY_MS);
  return (
    <Panel title={words.log} className="api-log">
      {answer === null && <p className="screen-note">{sessions.loading}</p>}
      {answer?.ok === false && <ApiError error={answer.error} onRetry={ask} />}
      {answer?.ok === true && answer.value.length === 0 && <Empty icon={ListX} text={words.logEmpty} />}
      {answer?.ok === true && answer.value.length > 0 && (
        // Reachable by keyboard, or it could not be scrolled without a mouse.
        <div className="api-log-body scroll" tabIndex={0} role="region" aria-label={words.log}>
          <LogTable entries={answer.value} />
        </div>
      )}
    </Panel>
  );
}

function LogTable({ entries }: { entries: readonly ApiLogEntry[] }) {
  const { api: words } = useText();
  const { logColumns: columns } = words;
  return (
    <table className="api-table">
      <thead>
        <tr>
          <th scope="col">{columns.time}</th>
          <th scope="col">{columns.method}</th>
          <th scope="col">{columns.route}</th>
          <th scope="col">{columns.status}</th>
          <th scope="col" className="api-number">
            {columns.elapsed}
          </th>
          <th scope="col">{columns.token}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.number} data-testid="log-row">
            <td>{formatClock(entry.timeMs)}</td>
            <td>{entry.method}</td>
            <td className="api-route foreign">{entry.route}</td>
            <td data-tone={toneOf(entry.status)} className="api-status">
              {entry.status}
            </td>
            <td className="api-number">{entry.elapsedMs === null ? '—' : formatElapsed(entry.elapsedMs)}</td>
            <td>{words.shownTokens[entry.token]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function formatElapsed(ms: number): string {
  return ms < 10 ? ms.toFixed(2) : ms.toFixed(0);
}

function toneOf(status: number): 'good' | 'warn' | 'bad' {
  if (status >= 500) return 'bad';
  return status >= 400 ? 'warn' : 'good';
}
