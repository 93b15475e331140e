import { Check, Gift } from 'lucide-react';
import { memo } from 'react';
import { clip } from '../../format/clip.ts';
import { formatCount, formatExact, formatYuan } from '../../format/number.ts';
import { formatClock } from '../../format/time.ts';
import { useText } from '../../i18n/use-text.ts';
import type { GiftEntry } from '../../state/gift-ledger.ts';
import { giftTier } from '../../state/gift-tier.ts';
import { useView } from '../../state/view-store.ts';
import { Figure } from '../../ui/Figure.tsx';

/** One combo: it counts while it runs and says 完成 when it is settled. */
export const GiftLine = memo(function GiftLine({ entry }: { entry: GiftEntry }) {
  const { gifts: words } = useText();
  const language = useView((view) => view.language);
  return (
    <li
      className="gift"
      data-testid="gift-row"
      data-tier={giftTier(entry.diamonds)}
      data-settled={entry.settled}
      data-combo={entry.comboKey}
    >
      <span className="gift-icon" aria-hidden="true">
        <Gift strokeWidth={1.6} />
      </span>
      <span className="gift-who foreign">{clip(entry.user?.name ?? words.anonymous, 24)}</span>
      <span className="gift-what">
        <span className="foreign">{clip(entry.gift.name, 30)}</span>
        {entry.toOther && (
          <span className="gift-to foreign">{words.to(clip(entry.receiver?.name ?? '?', 24))}</span>
        )}
        <span className="gift-state">
          {entry.settled ? (
            <>
              <Check aria-hidden="true" />
              {words.settled}
            </>
          ) : (
            <b>{words.running}</b>
          )}
          <time>{formatClock(entry.lastMs)}</time>
        </span>
      </span>
      <span className="gift-count">
        ×<Figure value={entry.total} />
      </span>
      <span className="gift-worth" title={entry.diamonds === null ? undefined : formatExact(entry.diamonds)}>
        {entry.diamonds === null ? (
          words.unknownPrice
        ) : (
          <>
            {words.total(formatCount(entry.diamonds, language))}{' '}
            <span className="gift-yuan">{words.about(formatYuan(entry.diamonds, language))}</span>
          </>
        )}
      </span>
    </li>
  );
});
