import { useState } from 'react';
import type { WorkerToken } from '#shared/api-info.ts';
import type { ErrorJson } from '#shared/errors.ts';
import { clip } from '../../format/clip.ts';
import { formatDate } from '../../format/time.ts';
import { useText } from '../../i18n/use-text.ts';
import { useLinkUp } from '../../state/link-store.ts';
import { useTransport } from '../../state/transport-context.ts';
import { Confirm } from '../../ui/Confirm.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { AddWorkerForm } from './AddWorkerForm.tsx';
import { ApiError } from './ApiError.tsx';

/** A worker's token right after it was made: the only time that it can be seen. */
interface NewToken {
  readonly name: string;
  readonly token: string;
}

/** Crawlers that may push data in, each with a token of its own. */
export function WorkerTokens({
  workers,
  onChanged,
}: {
  workers: readonly WorkerToken[];
  onChanged: () => void;
}) {
  const { api: words } = useText();
  const transport = useTransport();
  const linkUp = useLinkUp();
  const [made, setMade] = useState<NewToken | null>(null);
  const [error, setError] = useState<ErrorJson | null>(null);
  const remove = async (id: string): Promise<void> => {
    const result = await transport.request('removeWorkerToken', { id });
    setError(result.ok ? null : result.error);
    onChanged();
  };
  return (
    <Panel title={words.workerTokens}>
      {workers.length === 0 && <p className="api-note api-pad">{words.noWorkerTokens}</p>}
      <ul className="api-rows" hidden={workers.length === 0}>
        {workers.map((worker) => (
          <li key={worker.id} className="api-row" data-testid="worker-token">
            <span className="api-who">
              <span className="foreign">{clip(worker.name, 60)}</span>
              <span className="api-note">
                {worker.id} · {worker.createdMs === 0 ? '—' : formatDate(worker.createdMs)}
              </span>
              <span className="api-note foreign">
                {worker.accountIds.includes('*')
                  ? words.allAccounts
                  : clip(worker.accountIds.join(', '), 120)}
                {worker.allowCreate && ` · ${words.mayCreate}`}
              </span>
            </span>
            <Confirm
              trigger={
                <button type="button" className="button" data-look="danger" disabled={!linkUp}>
                  {words.remove}
                </button>
              }
              title={words.removeTitle(clip(worker.name, 60))}
              body={words.removeBody}
              confirm={words.remove}
              cancel={words.keepToken}
              onConfirm={() => void remove(worker.id)}
            />
          </li>
        ))}
      </ul>
      {error !== null && <ApiError error={error} />}
      {made !== null && (
        <div className="api-made" role="status" data-testid="made-token">
          <p>{words.shownOnce(clip(made.name, 60))}</p>
          <div className="api-row">
            <code className="api-code">{made.token}</code>
            <CopyButton value={made.token} what={words.tokenOf(made.name)} />
            <button type="button" className="button" data-look="quiet" onClick={() => setMade(null)}>
              {words.done}
            </button>
          </div>
        </div>
      )}
      <AddWorkerForm
        onMade={(name, token) => {
          setMade({ name, token });
          onChanged();
        }}
      />
    </Panel>
  );
}
