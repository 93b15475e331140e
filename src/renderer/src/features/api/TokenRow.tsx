import { Eye, EyeOff, RotateCw } from 'lucide-react';
import { useState } from 'react';
import type { ApiConnections } from '#shared/api-info.ts';
import type { ErrorJson } from '#shared/errors.ts';
import { useText } from '../../i18n/use-text.ts';
import { useLinkUp } from '../../state/link-store.ts';
import { useTransport } from '../../state/transport-context.ts';
import { Confirm } from '../../ui/Confirm.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { ApiError } from './ApiError.tsx';

interface TokenRowProps {
  readonly scope: 'read' | 'control';
  readonly token: string;
  readonly connections: ApiConnections;
  readonly onChanged: () => void;
}

/** One token: hidden until asked for, because this screen may be on stream. */
export function TokenRow({ scope, token, connections, onChanged }: TokenRowProps) {
  const { api: words } = useText();
  const transport = useTransport();
  const linkUp = useLinkUp();
  const [shown, setShown] = useState(false);
  const [outcome, setOutcome] = useState<'rotated' | ErrorJson | null>(null);
  const label = words.tokenNames[scope];
  const rotate = async (): Promise<void> => {
    setOutcome(null);
    const result = await transport.request('rotateToken', { scope });
    setOutcome(result.ok ? 'rotated' : result.error);
    onChanged();
  };
  const showLabel = shown ? words.hide(label) : words.show(label);
  return (
    <li className="api-token" data-testid={`token-${scope}`}>
      <div className="api-row">
        <span className="api-label">{label}</span>
        <code className="api-code" data-testid={`token-text-${scope}`}>
          {shown ? token : `${token.slice(0, 4)}••••••••••••`}
        </code>
        <button
          type="button"
          className="icon-button"
          aria-label={showLabel}
          title={showLabel}
          onClick={() => setShown(!shown)}
        >
          {shown ? <EyeOff aria-hidden="true" /> : <Eye aria-hidden="true" />}
        </button>
        <CopyButton value={token} what={label} otherwise={shown ? undefined : words.showFirst} />
        <Confirm
          trigger={
            <button type="button" className="button" disabled={!linkUp} data-testid={`rotate-${scope}`}>
              <RotateCw aria-hidden="true" />
              {words.rotate}
            </button>
          }
          title={words.rotateTitle(label)}
          body={`${words.rotateTell[scope]} ${words.rotateOpen(connections.monitors, connections.streams)}`}
          confirm={words.rotateConfirm}
          cancel={words.keepToken}
          onConfirm={() => void rotate()}
        />
      </div>
      <p className="api-note">{words.tokenGrants[scope]}</p>
      {outcome === 'rotated' && (
        <p className="api-done" role="status" data-testid={`rotated-${scope}`}>
          {words.rotated[scope]}
        </p>
      )}
      {outcome !== null && outcome !== 'rotated' && <ApiError error={outcome} />}
    </li>
  );
}
