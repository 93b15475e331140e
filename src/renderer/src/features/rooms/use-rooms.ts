import { useEffect, useState } from 'react';
import type { RoomList } from '#shared/rooms.ts';
import { useLinkUp } from '../../state/link-store.ts';
import { useTransport } from '../../state/transport-context.ts';

/** The rooms that are watched besides the main one; null before the first answer, the last one while cut off. */
export function useRooms(): RoomList | null {
  const transport = useTransport();
  const linkUp = useLinkUp();
  const [list, setList] = useState<RoomList | null>(null);
  useEffect(() => {
    const stop = transport.on('rooms', setList);
    if (linkUp) {
      void transport.request('listRooms', {}).then((result) => {
        // An event that came meanwhile is as new, and the next one is never more than a second away.
        if (result.ok) setList(result.value);
      });
    }
    return stop;
  }, [transport, linkUp]);
  return list;
}
