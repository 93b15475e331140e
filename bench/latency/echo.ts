import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { WebSocket } from 'ws';

const CHILD = fileURLToPath(new URL('echo-child.ts', import.meta.url));

/** The reference: a WebSocket there and back to a process that does nothing else. */
export interface Echo {
  send(text: string): void;
  onText(listener: (text: string) => void): void;
  close(): Promise<void>;
}

export async function startEcho(): Promise<Echo> {
  const child = fork(CHILD);
  const gone = once(child, 'exit');
  const end = (): void => {
    child.kill('SIGKILL');
  };
  process.once('exit', end);
  const [port] = (await once(child, 'message')) as [number];
  const socket = new WebSocket(`ws://127.0.0.1:${port}`, { perMessageDeflate: false });
  await once(socket, 'open');
  socket.on('error', () => {});
  return {
    send: (text) => socket.send(text),
    onText: (listener) => {
      socket.on('message', (data: Buffer) => listener(data.toString('utf8')));
    },
    close: async () => {
      socket.terminate();
      end();
      await gone;
      process.off('exit', end);
    },
  };
}
