import type { ImDeps, ImSending, ImWorkers } from '../parts.ts';
import type { RootNamespace, RootSocket } from '../sockets/socket-types.ts';
import { accountRequests } from './account-requests.ts';
import { Audience } from './audience.ts';
import { ChannelList } from './channel-list.ts';
import { CommitPushes } from './commit-pushes.ts';
import { Lanes } from './lanes.ts';
import { markRequests } from './mark-requests.ts';
import { readRequests } from './read-requests.ts';
import { ReplyFlow } from './reply-flow.ts';
import { RequestRunner } from './request-runner.ts';
import { replyRequest } from './reply-event.ts';

export interface MonitorDeps extends Pick<
  ImDeps,
  'store' | 'clock' | 'logger' | 'newId' | 'settings' | 'rooms'
> {
  readonly workers: ImWorkers;
  readonly sending: ImSending;
}

/**
 * Serves the `monitor:*` events of desktop clients on the root namespace. Who may connect, and how
 * much a socket may send, has been decided before; `socket.data.scope` says what it may do.
 */
export function attachMonitor(namespace: RootNamespace, deps: MonitorDeps): { close(): void } {
  const { store, workers, sending, clock, logger, settings, rooms, newId } = deps;
  const lanes = new Lanes((thrown) => logger.error('a monitor push failed', { error: thrown }));
  const channels = new ChannelList(store, workers);
  const audience = new Audience({ namespace, store, clock, channels, lanes });
  const replies = new ReplyFlow({ store, sending, audience, lanes, clock, logger, newId });
  const pushes = new CommitPushes({ store, clock, settings, audience, channels, replies });
  const runner = new RequestRunner(lanes, logger);
  const requests = {
    ...readRequests({ store, workers, sending, audience, channels }),
    ...markRequests({ store, clock, audience }),
    ...accountRequests({ store, rooms, audience, channels }),
    ...replyRequest(replies),
  };

  const onConnection = (socket: RootSocket): void => {
    // Old clients never register again after a reconnect: they wait for this.
    socket.emit('monitor:channels', { channels: channels.all() });
    runner.serve(socket, requests);
    socket.on('disconnect', () => {
      replies.left(socket);
      audience.left(socket);
    });
  };
  namespace.on('connection', onConnection);
  const unsubscribe = [
    store.onCommit((commit) => {
      try {
        pushes.onCommit(commit);
      } catch (thrown) {
        logger.error('a commit could not be pushed', { error: thrown });
      }
    }),
    sending.onTransition((transition) => replies.onTransition(transition)),
    workers.onStatus((worker) => pushes.onWorkerStatus(worker.accountIds)),
  ];

  return {
    close: () => {
      namespace.off('connection', onConnection);
      for (const end of unsubscribe) end();
      audience.close();
    },
  };
}
