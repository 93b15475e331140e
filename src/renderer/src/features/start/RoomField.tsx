import { ArrowRight } from 'lucide-react';
import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';

/** One field for anything pasted; what it means is decided by the engine. */
export function RoomField({ busy, onEnter }: { busy: boolean; onEnter: (text: string) => void }) {
  const { start } = useText();
  const [value, setValue] = useState('');
  const pasted = value.trim();
  return (
    <form
      className="room-field"
      onSubmit={(event) => {
        event.preventDefault();
        if (pasted !== '' && !busy) onEnter(pasted);
      }}
    >
      <input
        type="text"
        data-testid="room-input"
        aria-label={start.field}
        placeholder={start.placeholder}
        value={value}
        maxLength={4096}
        autoFocus
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setValue(event.target.value)}
      />
      <button type="submit" className="button" data-look="solid" disabled={busy || pasted === ''}>
        <span>{start.enter}</span>
        <ArrowRight aria-hidden="true" />
      </button>
    </form>
  );
}
