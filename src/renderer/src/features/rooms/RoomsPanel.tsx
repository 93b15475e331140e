import { Radar } from 'lucide-react';
import { useState } from 'react';
import type { ErrorJson } from '#shared/errors.ts';
import type { RoomList } from '#shared/rooms.ts';
import { useText } from '../../i18n/use-text.ts';
import { useTransport } from '../../state/transport-context.ts';
import { useNow } from '../../state/use-now.ts';
import { useLinkUp } from '../../state/link-store.ts';
import { Empty } from '../../ui/Empty.tsx';
import { AddMonitorForm } from './AddMonitorForm.tsx';
import { monitorAdvice } from './monitor-advice.ts';
import { MonitorRow } from './MonitorRow.tsx';

export function RoomsPanel({ list }: { list: RoomList }) {
  const text = useText();
  const { rooms: words } = text;
  const transport = useTransport();
  const linkUp = useLinkUp();
  const now = useNow(linkUp);
  const [error, setError] = useState<ErrorJson | null>(null);
  const act = async (name: 'startMonitor' | 'stopMonitor', liveId: string): Promise<boolean> => {
    const result = await transport.request(name, { liveId });
    setError(result.ok ? null : result.error);
    return result.ok;
  };
  const promote = async (liveId: string): Promise<void> => {
    const result = await transport.request('startFetch', { liveId, switch: true });
    setError(result.ok ? null : result.error);
  };
  const advice = error === null ? null : monitorAdvice(error, text);
  return (
    <>
      <h2 className="rooms-title">{words.title}</h2>
      <p className="rooms-hint">{words.hint(String(list.maxMonitors))}</p>
      <AddMonitorForm disabled={!linkUp} onAdd={(pasted) => act('startMonitor', pasted)} />
      {advice !== null && (
        <p className="rooms-error" role="alert" title={error?.error_message} data-testid="rooms-error">
          {advice.title} · {advice.next}
        </p>
      )}
      {list.monitors.length === 0 ? (
        <Empty icon={Radar} text={words.empty} />
      ) : (
        <ul className="rooms-list scroll">
          {list.monitors.map((room) => (
            <MonitorRow
              key={room.liveId}
              room={room}
              now={now}
              linkUp={linkUp}
              onRetry={() => void act('startMonitor', room.liveId)}
              onRemove={() => void act('stopMonitor', room.liveId)}
              onPromote={() => void promote(room.liveId)}
            />
          ))}
        </ul>
      )}
    </>
  );
}
