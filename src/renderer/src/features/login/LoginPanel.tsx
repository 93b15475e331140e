import { LogIn, LogOut, UserRoundCheck, UserRoundX } from 'lucide-react';
import { useState } from 'react';
import type { ErrorJson } from '#shared/errors.ts';
import type { LoginState } from '#shared/login.ts';
import { adviceFor } from '../../i18n/advice.ts';
import { useText } from '../../i18n/use-text.ts';
import { useTransport } from '../../state/transport-context.ts';
import { usePolled } from '../../state/use-polled.ts';
import { Confirm } from '../../ui/Confirm.tsx';
import { loginFacts } from './login-facts.ts';
import './login.css';

const EVERY_MS = 2_000;

/** Whether somebody is logged in to Douyin, until when, and the one button that changes it. */
export function LoginPanel() {
  const text = useText();
  const transport = useTransport();
  const { answer, ask } = usePolled('getLogin', {}, EVERY_MS);
  const [refusal, setRefusal] = useState<ErrorJson | null>(null);
  if (answer?.ok !== true) return null;
  const login = answer.value;
  // A host without windows and without a cookie file has nothing to say and nothing to offer.
  if (!login.canStart && login.keptIn === null) return null;
  const change = async (request: 'startLogin' | 'logOut'): Promise<void> => {
    const result = await transport.request(request, {});
    setRefusal(result.ok ? null : result.error);
    ask();
  };
  const { login: words } = text;
  const note = login.state === 'out' ? words.why : loginFacts(login, text).join(' · ');
  return (
    <section className="login" aria-label={words.title} data-testid="login" data-state={login.state}>
      {login.state === 'in' ? <UserRoundCheck aria-hidden="true" /> : <UserRoundX aria-hidden="true" />}
      <div className="login-text">
        <p className="login-state" role="status" data-testid="login-state">
          {words.states[login.state]}
        </p>
        {note !== '' && <p className="login-note">{note}</p>}
        {login.problem !== null && (
          <p className="login-problem" role="alert">
            {words.problems[login.problem.code]}
          </p>
        )}
        {refusal !== null && (
          <p className="login-problem" role="alert" title={refusal.error_message}>
            {adviceFor(refusal, text).title}
          </p>
        )}
      </div>
      {login.canStart && login.state !== 'in' && (
        <button
          type="button"
          className="button"
          data-testid="login-start"
          onClick={() => void change('startLogin')}
        >
          <LogIn aria-hidden="true" />
          {START_LABELS[login.state](words)}
        </button>
      )}
      {login.keptIn !== null && (
        <Confirm
          trigger={
            <button type="button" className="button" data-look="quiet" data-testid="log-out">
              <LogOut aria-hidden="true" />
              {words.logOut}
            </button>
          }
          title={words.logOutTitle}
          body={words.logOutBody}
          confirm={words.logOut}
          cancel={words.keep}
          onConfirm={() => void change('logOut')}
        />
      )}
    </section>
  );
}

type Words = ReturnType<typeof useText>['login'];

const START_LABELS: Readonly<Record<Exclude<LoginState['state'], 'in'>, (words: Words) => string>> = {
  out: ({ start }) => start,
  waiting: ({ show }) => show,
  expired: ({ again }) => again,
};
