import { HardDrive } from 'lucide-react';
import { useText } from '../../i18n/use-text.ts';
import { useRoom } from '../../state/room-store.ts';

/** Whether the evening is being kept. Says nothing while it is. */
export function StorageBanner() {
  const { storage: words } = useText();
  const storage = useRoom((state) => state.storage);
  if (storage === null || (storage.problem === null && storage.mode === 'disk')) return null;
  const { problem } = storage;
  const movedTo = problem?.movedTo ?? null;
  return (
    <div
      className="banner"
      data-tone={problem === null ? 'warn' : 'bad'}
      data-testid="storage-banner"
      role="alert"
    >
      <HardDrive aria-hidden="true" />
      <span>
        {problem === null ? words.memory : words.problems[problem.code]}
        {movedTo !== null && ` ${words.movedTo(movedTo)}`}
      </span>
    </div>
  );
}
