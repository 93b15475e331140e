import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';

interface AddMonitorFormProps {
  readonly disabled: boolean;
  /** Resolves with whether the room was taken. */
  readonly onAdd: (pasted: string) => Promise<boolean>;
}

export function AddMonitorForm({ disabled, onAdd }: AddMonitorFormProps) {
  const { rooms: words } = useText();
  const [value, setValue] = useState('');
  const [busy, setBusy] = useState(false);
  const pasted = value.trim();
  const add = async (): Promise<void> => {
    setBusy(true);
    const taken = await onAdd(pasted);
    setBusy(false);
    if (taken) setValue('');
  };
  return (
    <form
      className="rooms-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (pasted !== '' && !busy) void add();
      }}
    >
      <input
        type="text"
        data-testid="monitor-input"
        aria-label={words.field}
        placeholder={words.placeholder}
        value={value}
        maxLength={4096}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setValue(event.target.value)}
      />
      <button type="submit" className="button" disabled={disabled || busy || pasted === ''}>
        <Plus aria-hidden="true" />
        {words.add}
      </button>
    </form>
  );
}
