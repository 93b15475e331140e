import { formatDate } from '../../format/time.ts';
import { useText } from '../../i18n/use-text.ts';
import { useRequest } from '../../state/use-request.ts';
import { clip } from '../../format/clip.ts';
import { Avatar } from '../../ui/Avatar.tsx';
import { recentRooms } from './recent-rooms.ts';

const SHOWN = 6;

export function RecentRooms({ disabled, onPick }: { disabled: boolean; onPick: (liveId: string) => void }) {
  const { start } = useText();
  const answer = useRequest('listSessions', { limit: 100 });
  const rooms = answer?.ok === true ? recentRooms(answer.value, SHOWN) : [];
  if (rooms.length === 0) return null;
  return (
    <section className="recent" aria-label={start.recent}>
      <h2 className="recent-title">{start.recent}</h2>
      <ul className="recent-list">
        {rooms.map((room) => {
          const name = clip(room.anchorName ?? room.liveId, 40);
          return (
            <li key={room.liveId}>
              <button
                type="button"
                className="recent-room"
                data-testid="recent-room"
                disabled={disabled}
                aria-label={start.open(name)}
                onClick={() => onPick(room.liveId)}
              >
                <Avatar name={name} size="2.4rem" />
                <span className="recent-text">
                  <span className="recent-name foreign">{name}</span>
                  <span className="recent-note foreign">{clip(room.title ?? room.liveId, 60)}</span>
                </span>
                <time className="recent-time">{formatDate(room.startMs).slice(5)}</time>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
