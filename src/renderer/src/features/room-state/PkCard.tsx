import type { PkBattle } from '#shared/pk.ts';
import { clip } from '../../format/clip.ts';
import { formatElapsed } from '../../format/time.ts';
import { useText } from '../../i18n/use-text.ts';
import { useRoomState } from '../../state/room-state-store.ts';
import { useNow } from '../../state/use-now.ts';
import { Figure } from '../../ui/Figure.tsx';
import { Sparkline } from '../trend/Sparkline.tsx';
import { isPkShown, scoreLine, shownStage, sideRows, type SideRow } from './pk-view.ts';
import './room-state.css';

/** The battle that is on, or has just been: who stands where, and who gave most. */
export function PkCard() {
  const state = useRoomState((room) => room.state);
  const now = useNow(state?.pk !== null && state !== null);
  if (state === null || state.pk === null || !isPkShown(state.pk, state.updatedMs, now)) return null;
  return <Battle pk={state.pk} now={now} />;
}

function Battle({ pk, now }: { pk: PkBattle; now: number }) {
  const { events } = useText();
  const words = events.pk;
  const { result, punishment } = pk;
  const stage = shownStage(pk, now);
  const endsMs = stage === 'punishment' ? (punishment?.endsMs ?? null) : pk.endsMs;
  const isRunning = stage === 'running' || stage === 'punishment';
  return (
    <section
      className="pk-card"
      data-kind="pk"
      data-stage={stage}
      data-testid="pk-card"
      aria-label={words.title}
    >
      <header className="pk-head">
        <b>{words.stage[stage]}</b>
        {isRunning && endsMs !== null && now < endsMs && (
          <span>{words.left(formatElapsed(endsMs - now))}</span>
        )}
        {stage !== 'running' && <b data-result={result}>{words.result[result]}</b>}
        {punishment !== null && <span className="foreign">{clip(punishment.text, 40)}</span>}
        <span className="pk-note">{words.notIncome}</span>
      </header>
      <ul className="pk-sides">
        {sideRows(pk.sides).map((row) => (
          <Side key={row.side.key} row={row} values={scoreLine(pk, row.side.key)} />
        ))}
      </ul>
    </section>
  );
}

function Side({ row: { side, share }, values }: { row: SideRow; values: readonly (number | null)[] }) {
  const { events } = useText();
  const { us, them, best } = events.pk;
  const names = side.contributors.slice(0, 3).map(({ name }) => clip(name, 12));
  return (
    <li className="pk-side" data-ours={side.isOurs === true}>
      <span className="pk-name foreign">{clip(side.name ?? (side.isOurs === true ? us : them), 24)}</span>
      <b className="pk-score">
        {side.scoreText === null ? <Figure value={side.score} /> : clip(side.scoreText, 16)}
      </b>
      <span className="pk-bar" aria-hidden="true">
        <span style={{ width: `${share * 100}%` }} />
      </span>
      <span className="pk-line">
        <Sparkline values={values} />
      </span>
      <span className="pk-best foreign">{names.length > 0 && best(names.join('、'))}</span>
    </li>
  );
}
