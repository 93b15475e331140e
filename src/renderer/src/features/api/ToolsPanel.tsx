import type { ApiInfo, ConnectedWorker } from '#shared/api-info.ts';
import { clip } from '../../format/clip.ts';
import { formatClock } from '../../format/time.ts';
import { useText } from '../../i18n/use-text.ts';
import { Figure } from '../../ui/Figure.tsx';
import { Panel } from '../../ui/Panel.tsx';

/** Who is connected right now. */
export function ToolsPanel({ info: { workers, connections } }: { info: ApiInfo }) {
  const { api: words } = useText();
  return (
    <Panel title={words.tools}>
      <dl className="api-figures">
        {(['monitors', 'workers', 'streams'] as const).map((kind) => (
          <div key={kind} className="api-figure" data-testid={`open-${kind}`}>
            <dt>{words.connections[kind]}</dt>
            <dd>
              <Figure value={connections[kind]} />
            </dd>
          </div>
        ))}
      </dl>
      <p className="api-note api-pad">{words.streamsHint}</p>
      {workers.length === 0 ? (
        <p className="api-note api-pad">{words.noWorkers}</p>
      ) : (
        <ul className="api-rows">
          {workers.map((worker) => (
            <WorkerRow key={worker.id} worker={worker} />
          ))}
        </ul>
      )}
    </Panel>
  );
}

function WorkerRow({ worker }: { worker: ConnectedWorker }) {
  const { api: words } = useText();
  const heartbeat = worker.lastHeartbeatMs === null ? '—' : formatClock(worker.lastHeartbeatMs);
  return (
    <li className="api-row" data-testid="connected-worker">
      <span className="api-who">
        <span className="foreign">{clip(worker.name, 60)}</span>
        <span className="api-note foreign">
          {worker.accountIds.length === 0 ? words.noAccounts : clip(worker.accountIds.join(', '), 120)}
        </span>
        <span className="api-note">
          {words.lastHeartbeat} {heartbeat}
        </span>
      </span>
      <span className="chip" data-tone={worker.status === 'online' ? 'good' : 'off'}>
        <span className="lamp" aria-hidden="true" />
        {words.workerStatus[worker.status]}
      </span>
    </li>
  );
}
