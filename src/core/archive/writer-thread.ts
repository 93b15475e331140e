import { parentPort, workerData } from 'node:worker_threads';
import { runWriter } from './run-writer.ts';
import type { ThreadStart } from './thread-protocol.ts';

/** The entry of the writer thread. `Paths.archiveThread` points here, or at what a bundler made of it. */
if (parentPort === null) throw new Error('writer-thread.ts runs as a worker thread only');
runWriter(parentPort, workerData as ThreadStart);
