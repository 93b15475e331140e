import { Plus } from 'lucide-react';
import { useId, useState, type SubmitEvent } from 'react';
import type { ErrorJson } from '#shared/errors.ts';
import { useText } from '../../i18n/use-text.ts';
import { useLinkUp } from '../../state/link-store.ts';
import { useTransport } from '../../state/transport-context.ts';
import { parseAccountIds } from './account-ids.ts';
import { ApiError } from './ApiError.tsx';

export function AddWorkerForm({ onMade }: { onMade: (name: string, token: string) => void }) {
  const { api: words } = useText();
  const transport = useTransport();
  const linkUp = useLinkUp();
  const hintId = useId();
  const [name, setName] = useState('');
  const [accounts, setAccounts] = useState('');
  const [allowCreate, setAllowCreate] = useState(false);
  const [error, setError] = useState<ErrorJson | null>(null);
  const [busy, setBusy] = useState(false);
  const accountIds = parseAccountIds(accounts);
  const add = async (): Promise<void> => {
    setBusy(true);
    const result = await transport.request('addWorkerToken', { name: name.trim(), accountIds, allowCreate });
    setBusy(false);
    setError(result.ok ? null : result.error);
    if (!result.ok) return;
    onMade(name.trim(), result.value.token);
    setName('');
    setAccounts('');
    setAllowCreate(false);
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void add();
  };
  return (
    <form className="api-form" onSubmit={submit}>
      <label className="api-field">
        {words.workerName}
        <input
          value={name}
          maxLength={100}
          placeholder="crawler-1"
          autoComplete="off"
          data-testid="worker-name"
          onChange={(event) => setName(event.target.value)}
        />
      </label>
      <label className="api-field">
        {words.workerAccounts}
        <input
          value={accounts}
          placeholder="acc-1, acc-2"
          autoComplete="off"
          spellCheck={false}
          aria-describedby={hintId}
          data-testid="worker-accounts"
          onChange={(event) => setAccounts(event.target.value)}
        />
      </label>
      <p className="api-note" id={hintId}>
        {words.accountsHint}
      </p>
      <label className="api-check">
        <input
          type="checkbox"
          checked={allowCreate}
          onChange={(event) => setAllowCreate(event.target.checked)}
        />
        {words.allowCreate}
      </label>
      <button
        type="submit"
        className="button"
        disabled={!linkUp || busy || name.trim() === '' || accountIds.length === 0}
        data-testid="worker-add"
      >
        <Plus aria-hidden="true" />
        {words.addWorker}
      </button>
      {error !== null && (
        <ApiError error={error} advice={error.error_code === 'E302' ? words.badWorker : undefined} />
      )}
    </form>
  );
}
