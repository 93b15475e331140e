import { ipcMain, type WebContents } from 'electron';
import type { App } from '#core/app.ts';
import { EVENT_NAMES } from '#core/events.ts';
import type { EventHub } from '#core/events.ts';
import type { LogFields } from '#core/ports.ts';
import type { EventName, Events, RequestName, Result } from '#shared/contract.ts';
import { AppError } from '#shared/errors.ts';
import { isTrustedSender } from './trusted-sender.ts';

/**
 * The one channel a page can call. Who calls is checked here; what is asked is checked by the
 * engine's `dispatch`. A page that asks before the engine stands waits for it.
 */
export function answerRequests(
  engine: Promise<App>,
  warn: (message: string, fields: LogFields) => void,
): void {
  ipcMain.handle(
    'danmudeck:request',
    async ({ senderFrame }, name: unknown, input: unknown): Promise<Result<unknown>> => {
      if (!isTrustedSender(senderFrame)) {
        warn('request from a foreign frame refused', { origin: senderFrame?.origin ?? null });
        return {
          ok: false,
          error: new AppError('E503', 'Only the dashboard may use this channel.').toJSON(),
        };
      }
      return (await engine).dispatch(name as RequestName, input);
    },
  );
}

/**
 * Tells a page everything the engine tells. A page that hangs is not sent more, or its queue would
 * grow in this process; when it is back it is told to take a snapshot.
 */
export function tellEvents(events: EventHub, contents: WebContents): void {
  let isHanging = false;
  const tell = <E extends EventName>(event: E, payload: Events[E]): void => {
    if (!isHanging && !contents.isDestroyed()) contents.send('danmudeck:event', event, payload);
  };
  const subscriptions = EVENT_NAMES.map((event) =>
    events.on(event, (payload) => {
      tell(event, payload);
    }),
  );
  contents.on('unresponsive', () => {
    isHanging = true;
  });
  contents.on('responsive', () => {
    isHanging = false;
    tell('resync', { reason: 'slow_consumer' });
  });
  contents.on('destroyed', () => {
    for (const unsubscribe of subscriptions) unsubscribe();
  });
}
