import type { SessionReport } from '#shared/contract.ts';
import { clip } from '../../format/clip.ts';
import { formatCount, formatYuan } from '../../format/number.ts';
import { sessionLikes } from '../../format/session-likes.ts';
import { formatClock, formatDate, formatSpan } from '../../format/time.ts';
import { useText } from '../../i18n/use-text.ts';
import { shownGifts } from '../../state/shown-gifts.ts';
import { bucketWidth, trendPoints } from '../../state/trend-points.ts';
import { useView } from '../../state/view-store.ts';
import { Avatar } from '../../ui/Avatar.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { LazyTrendChart } from '../trend/LazyTrendChart.tsx';
import { ReconciliationReport } from '../delivery/ReconciliationReport.tsx';
import { KindBars } from './KindBars.tsx';
import { ReportFigure } from './ReportFigure.tsx';
import { TopGivers } from './TopGivers.tsx';

const MAX_POINTS = 300;

export function Report({
  report: { session, stats, gaps, trend, reconciliation },
}: {
  report: SessionReport;
}) {
  const text = useText();
  const { summary: words } = text;
  const language = useView((view) => view.language);
  const name = clip(session.anchorName ?? session.liveId, 40);
  const duration = session.endMs === null ? null : session.endMs - session.startMs;
  const gifts = shownGifts(stats);
  const over = session.endMs !== null || session.endReason !== null;
  const ended = session.endReason === null ? words.running : text.endReason[session.endReason];
  const openGap = over ? words.untilEnd : words.running;
  return (
    <article className="report">
      <header className="report-head">
        <Avatar name={name} size="3.2rem" />
        <div className="report-who">
          <h2 className="report-title foreign">{clip(session.title ?? text.header.untitled, 100)}</h2>
          <p className="report-note">
            <span className="foreign">{name}</span> · {formatDate(session.startMs)} · {ended}
          </p>
        </div>
      </header>
      <dl className="report-figures">
        <ReportFigure
          label={words.netDuration}
          text={duration === null ? '—' : formatSpan(duration - session.gapMs, language)}
          note={duration === null ? null : `${words.duration} ${formatSpan(duration, language)}`}
        />
        <ReportFigure
          label={words.peakOnline}
          value={stats.onlinePeak}
          note={
            stats.onlineAverage === null
              ? null
              : `${words.averageOnline} ${formatCount(stats.onlineAverage, language)}`
          }
        />
        <ReportFigure label={words.messages} value={session.totalMessages} />
        <ReportFigure label={words.users} value={stats.users} />
        <ReportFigure
          label={words.diamonds}
          value={gifts.diamonds}
          atLeast={gifts.atLeast}
          note={
            text.delivery.gifts[gifts.delivery] ||
            `≈${formatYuan(gifts.diamonds, language)}${gifts.atLeast ? '+' : ''}`
          }
        />
        <ReportFigure
          label={words.gifts}
          value={gifts.items}
          atLeast={gifts.delivery !== 'yes' && gifts.atLeast}
          note={
            stats.gifts.otherItems === 0 ? null : words.others(formatCount(stats.gifts.otherItems, language))
          }
        />
        <ReportFigure
          label={words.likes}
          value={sessionLikes(stats.likes)}
          note={stats.likes.total === null ? null : words.roomTotal(formatCount(stats.likes.total, language))}
        />
        <ReportFigure
          label={words.follows}
          value={stats.follows}
          note={text.header.fansclub(formatCount(stats.fansclub, language))}
        />
      </dl>
      {trend.length > 2 && (
        <Panel title={text.trend.title} className="report-trend">
          <LazyTrendChart points={trendPoints(trend, bucketWidth(trend, 60_000), MAX_POINTS)} gaps={gaps} />
        </Panel>
      )}
      <div className="report-columns">
        <Panel title={words.topGivers}>
          <TopGivers givers={stats.topGivers} />
        </Panel>
        <Panel title={words.byKind}>
          <KindBars messages={stats.messages} />
        </Panel>
        <Panel title={text.delivery.ledger}>
          <ReconciliationReport reconciliation={reconciliation} />
        </Panel>
        <Panel title={words.gaps}>
          {gaps.length === 0 ? (
            <p className="report-none">{words.noGaps}</p>
          ) : (
            <ul className="report-list">
              {gaps.map((gap) => (
                <li key={gap.id}>
                  <time>{formatClock(gap.startMs)}</time>
                  <span>{gap.endMs === null ? openGap : formatSpan(gap.endMs - gap.startMs, language)}</span>
                  <span className="report-note">{text.gapReason[gap.reason]}</span>
                </li>
              ))}
            </ul>
          )}
        </Panel>
      </div>
    </article>
  );
}
