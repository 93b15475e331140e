import type { Giver } from '#shared/stats.ts';
import { clip } from '../../format/clip.ts';
import { useText } from '../../i18n/use-text.ts';
import { Avatar } from '../../ui/Avatar.tsx';
import { Figure } from '../../ui/Figure.tsx';

export function TopGivers({ givers }: { givers: readonly Giver[] }) {
  const { summary: words } = useText();
  if (givers.length === 0) return <p className="report-none">{words.noGifts}</p>;
  return (
    <ol className="report-list">
      {givers.slice(0, 10).map((giver, index) => (
        <li key={giver.userKey}>
          <span className="report-rank">{index + 1}</span>
          <Avatar name={giver.name} size="1.7rem" />
          <span className="report-giver foreign">{clip(giver.name, 24)}</span>
          <b>
            <Figure value={giver.diamonds} />
          </b>
        </li>
      ))}
    </ol>
  );
}
