import type { ApiConnections } from '#shared/api-info.ts';
import { useText } from '../../i18n/use-text.ts';
import { usePolled } from '../../state/use-polled.ts';
import { Panel } from '../../ui/Panel.tsx';
import { ApiError } from './ApiError.tsx';
import { TokenRow } from './TokenRow.tsx';
import { WorkerTokens } from './WorkerTokens.tsx';

/** Also the command line can change the tokens. */
const EVERY_MS = 5000;

/** The tokens of this app. Only a page that has the control token is shown them. */
export function TokenPanels({ connections }: { connections: ApiConnections }) {
  const { api: words, sessions } = useText();
  const { answer, ask } = usePolled('getApiTokens', {}, EVERY_MS);
  const mayOnlyRead = answer?.ok === false && answer.error.error_code === 'E503';
  return (
    <>
      <Panel title={words.tokens}>
        {answer === null && <p className="screen-note">{sessions.loading}</p>}
        {mayOnlyRead && (
          <p className="api-pad" data-testid="api-read-only">
            {words.mayOnlyRead}
          </p>
        )}
        {answer?.ok === false && !mayOnlyRead && <ApiError error={answer.error} onRetry={ask} />}
        {answer?.ok === true && answer.value !== null && (
          <ul className="api-rows">
            <TokenRow scope="read" token={answer.value.read} connections={connections} onChanged={ask} />
            <TokenRow
              scope="control"
              token={answer.value.control}
              connections={connections}
              onChanged={ask}
            />
          </ul>
        )}
      </Panel>
      {answer?.ok === true && answer.value !== null && (
        <WorkerTokens workers={answer.value.workers} onChanged={ask} />
      )}
    </>
  );
}
