import { parentPort } from 'node:worker_threads';
import type { ThreadRequest, ThreadResponse } from '../archive/thread-protocol.ts';

/** Stands where the writer thread stands, over a disk that can be neither read nor written. */
if (parentPort === null) throw new Error('refusing-thread.ts runs as a worker thread only');
const port = parentPort;
const tell = (response: ThreadResponse): void => {
  port.postMessage(response);
};

port.on('message', (request: ThreadRequest) => {
  switch (request.type) {
    case 'read':
      tell({ type: 'read-failed', id: request.id, kind: 'io', reason: 'disk I/O error' });
      break;
    case 'write':
      tell({ type: 'refused', batchId: request.batch.id, kind: 'io', reason: 'disk I/O error' });
      break;
    case 'close':
      tell({ type: 'closed' });
      port.close();
  }
});
tell({ type: 'opened', opened: { mode: 'disk', problem: null, lastSeq: 0, lastSession: 0 } });
