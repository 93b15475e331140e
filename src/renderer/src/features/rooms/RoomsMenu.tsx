import { Radar } from 'lucide-react';
import { Popover } from 'radix-ui';
import { useText } from '../../i18n/use-text.ts';
import { RoomsPanel } from './RoomsPanel.tsx';
import { useRooms } from './use-rooms.ts';
import './rooms.css';

/** How many other rooms are watched, and the panel to see and change them. */
export function RoomsMenu() {
  const { rooms: words } = useText();
  const list = useRooms();
  const count = list?.monitors.length ?? 0;
  return (
    <Popover.Root>
      <Popover.Trigger
        className="icon-button rooms-button"
        aria-label={words.title}
        title={words.title}
        data-testid="rooms-button"
      >
        <Radar aria-hidden="true" />
        {count > 0 && <span className="rooms-count">{count}</span>}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          className="rooms"
          align="end"
          sideOffset={6}
          collisionPadding={8}
          aria-label={words.title}
          data-testid="rooms"
        >
          {list !== null && <RoomsPanel list={list} />}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
