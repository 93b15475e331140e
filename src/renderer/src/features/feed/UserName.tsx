import type { LiveUser } from '#shared/message.ts';
import { clip } from '../../format/clip.ts';
import { useText } from '../../i18n/use-text.ts';

const NAME_MAX = 24;

/** A viewer's name with what the message says about them. */
export function UserName({ user }: { user: LiveUser | null }) {
  const { feed, gifts } = useText();
  if (user === null) return <span className="user">{gifts.anonymous}</span>;
  return (
    <span className="user">
      {user.isAdmin && (
        <span className="badge" data-badge="admin" title={feed.adminTitle}>
          {feed.admin}
        </span>
      )}
      {user.fanClub !== null && (
        <span className="badge foreign" data-badge="club" title={clip(user.fanClub.name, NAME_MAX)}>
          {clip(user.fanClub.name, 6)} {user.fanClub.level}
        </span>
      )}
      <span
        className="user-name foreign"
        data-masked={user.masked}
        title={user.masked ? feed.masked : undefined}
      >
        {clip(user.name, NAME_MAX)}
      </span>
      {user.level !== null && user.level > 0 && (
        <span className="badge" data-badge="level" title={feed.level(user.level)}>
          {user.level}
        </span>
      )}
    </span>
  );
}
