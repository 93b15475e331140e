import { ArrowUpToLine, RotateCw, X } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';
import type { MonitoredRoom } from '#shared/rooms.ts';
import { clip } from '../../format/clip.ts';
import { UNKNOWN } from '../../format/number.ts';
import { formatSpan } from '../../format/time.ts';
import { useText } from '../../i18n/use-text.ts';
import { connectionLine } from '../../state/connection-line.ts';
import { useView } from '../../state/view-store.ts';
import { Confirm } from '../../ui/Confirm.tsx';
import { DemoLabel } from '../../ui/DemoLabel.tsx';
import { Figure } from '../../ui/Figure.tsx';
import { monitorAdvice } from './monitor-advice.ts';

interface MonitorRowProps {
  readonly room: MonitoredRoom;
  readonly now: number;
  readonly linkUp: boolean;
  readonly onRetry: () => void;
  readonly onRemove: () => void;
  readonly onPromote: () => void;
}

export function MonitorRow({ room, now, linkUp, onRetry, onRemove, onPromote }: MonitorRowProps) {
  const text = useText();
  const { rooms: words } = text;
  const language = useView((view) => view.language);
  const { stats, lastMessageMs, isSampled } = room;
  const name = clip(room.room?.anchor.name ?? room.liveId, 24);
  const line = connectionLine(room, now, linkUp);
  const isOver = line.label === 'idle' || line.label === 'failed';
  const age = lastMessageMs === null ? null : formatSpan(now - lastMessageMs, language);
  return (
    <li className="monitor" data-testid="monitor-row" data-state={room.state}>
      <div className="monitor-head">
        <span className="monitor-name foreign" title={clip(room.room?.title ?? room.liveId, 80)}>
          {name}
        </span>
        <span className="chip" data-tone={line.tone}>
          <span className="lamp" aria-hidden="true" />
          {stateWords(room, line.label, text)}
        </span>
        <DemoLabel isDemo={room.isDemo} />
        {isSampled && (
          <span className="monitor-sampled" title={words.sampledHint}>
            {words.sampled}
          </span>
        )}
        <span className="monitor-actions">
          {isOver ? (
            <IconAction label={`${text.start.retry} ${name}`} onClick={onRetry}>
              <RotateCw aria-hidden="true" />
            </IconAction>
          ) : (
            <Confirm
              trigger={
                <IconAction label={words.promote(name)}>
                  <ArrowUpToLine aria-hidden="true" />
                </IconAction>
              }
              title={words.promoteTitle}
              body={words.promoteBody}
              confirm={words.promoteConfirm}
              cancel={text.start.cancel}
              onConfirm={onPromote}
            />
          )}
          <IconAction label={words.remove(name)} onClick={onRemove}>
            <X aria-hidden="true" />
          </IconAction>
        </span>
      </div>
      {room.lastError !== null && line.label === 'failed' ? (
        <p className="monitor-why" title={room.lastError.error_message}>
          {monitorAdvice(room.lastError, text).title} · {monitorAdvice(room.lastError, text).next}
        </p>
      ) : (
        <dl className="monitor-figures">
          <MonitorFigure label={text.header.online}>
            <Figure value={stats?.online ?? room.room?.online ?? null} />
          </MonitorFigure>
          <MonitorFigure label={text.header.rate}>
            <Figure value={stats === null ? null : room.messagesPerMinute} atLeast={isSampled} />
          </MonitorFigure>
          <MonitorFigure label={text.gifts.title}>
            <Figure value={stats?.gifts.items ?? null} atLeast={isSampled} />
          </MonitorFigure>
          <MonitorFigure label={text.header.diamonds}>
            <Figure
              value={stats?.gifts.diamonds ?? null}
              atLeast={isSampled || (stats !== null && stats.gifts.unpricedItems > 0)}
            />
          </MonitorFigure>
          <MonitorFigure label={words.last}>{age === null ? UNKNOWN : words.ago(age)}</MonitorFigure>
        </dl>
      )}
    </li>
  );
}

/** A broadcast that ended is told apart from one that was never reached. */
function stateWords(
  room: MonitoredRoom,
  label: ReturnType<typeof connectionLine>['label'],
  { connection, endReason }: ReturnType<typeof useText>,
): string {
  return label === 'idle' && room.endReason !== null ? endReason[room.endReason] : connection[label];
}

function MonitorFigure({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="monitor-figure">
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** `props`: what a dialog adds to the button that opens it. */
function IconAction({
  label,
  children,
  ...props
}: { label: string; children: ReactNode } & ComponentProps<'button'>) {
  return (
    <button type="button" className="icon-button" aria-label={label} title={label} {...props}>
      {children}
    </button>
  );
}
