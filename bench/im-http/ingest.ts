import type { Item } from '../instruments/im/json.ts';
import type { WorkerClient } from '../instruments/im/worker-client.ts';

const PUSHES_PER_SECOND = 8;

/**
 * Pushes new messages of new and known people at about `rate` rows a second until it is told to stop;
 * then answers with the rate that it really was.
 */
export function keepIngesting(worker: WorkerClient, account: string, rate: number): () => Promise<number> {
  const begin = performance.now();
  const rows = Math.ceil(rate / PUSHES_PER_SECOND);
  let isOver = false;
  let sent = 0;
  const run = async (): Promise<void> => {
    while (!isOver) {
      const messages: Item[] = [];
      for (let n = 0; n < rows; n += 1) {
        sent += 1;
        const user = `busy-${sent % 500}`;
        messages.push({
          messageId: `busy-${sent}`,
          conversationId: user,
          senderId: user,
          content: `第 ${sent} 句`,
          createdAt: Date.now(),
        });
      }
      await worker.pushDelta(account, { messages });
      const dueMs = (sent / rate) * 1_000 - (performance.now() - begin);
      if (dueMs > 0) await new Promise((resolve) => setTimeout(resolve, dueMs));
    }
  };
  const running = run();
  return async () => {
    isOver = true;
    await running;
    return (sent * 1_000) / (performance.now() - begin);
  };
}
