import { Gift } from 'lucide-react';
import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useGifts } from '../../state/gift-store.ts';
import { useStats } from '../../state/stats-store.ts';
import { Empty } from '../../ui/Empty.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { GiftLine } from './GiftLine.tsx';
import './gifts.css';

type Side = 'mine' | 'others';

/** Gifts stay here while the chat goes by. What went to others is another list: it is not this room's income. */
export function GiftPanel() {
  const { gifts: words, delivery } = useText();
  const told = useStats(({ stats }) => stats?.giftsDelivered ?? 'yes');
  const [side, setSide] = useState<Side>('mine');
  const entries = useGifts((ledger) => ledger.entries);
  const shown = entries.filter((entry) => entry.toOther === (side === 'others'));
  return (
    <Panel
      title={words.title}
      className="gift-panel"
      tools={
        <Segments
          label={words.title}
          value={side}
          options={[
            { value: 'mine', label: words.mine },
            { value: 'others', label: words.others },
          ]}
          onChange={setSide}
        />
      }
    >
      {shown.length === 0 ? (
        <Empty icon={Gift} text={side === 'mine' ? delivery.gifts[told] || words.empty : words.emptyOthers} />
      ) : (
        <ul className="gift-list scroll" data-testid="gift-list">
          {shown.map((entry) => (
            <GiftLine key={entry.comboKey} entry={entry} />
          ))}
        </ul>
      )}
    </Panel>
  );
}
