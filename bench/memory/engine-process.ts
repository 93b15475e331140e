import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const CHILD = fileURLToPath(new URL('engine-child.ts', import.meta.url));

export type EngineOrder =
  | { readonly type: 'read' }
  | { readonly type: 'follow' | 'watch'; readonly liveId: string };

export interface EngineFigures {
  readonly rssBytes: number;
  /** User and system, since the process began. */
  readonly cpuMs: number;
  /** Messages of the main room, and of each other room. */
  readonly primary: number;
  readonly monitors: readonly number[];
  readonly isSampled: boolean;
}

export interface EngineProcess {
  obey(order: EngineOrder): Promise<EngineFigures>;
  close(): Promise<void>;
}

export async function startEngineProcess(dataDir: string, fakeOrigin: string): Promise<EngineProcess> {
  const child = fork(CHILD, [JSON.stringify({ dataDir, fakeOrigin })], {
    // As `npm run danmudeck` starts it.
    execArgv: ['--max-semi-space-size=2'],
  });
  const gone = once(child, 'exit');
  const end = (): void => {
    child.kill('SIGKILL');
  };
  process.once('exit', end);
  const answer = async (): Promise<unknown> => {
    const left = gone.then(() => Promise.reject(new Error('the engine ended')));
    return (await Promise.race([once(child, 'message'), left]))[0];
  };
  await answer();
  return {
    obey: async (order) => {
      const answered = answer();
      child.send(order);
      return (await answered) as EngineFigures;
    },
    close: async () => {
      end();
      await gone;
      process.off('exit', end);
    },
  };
}
