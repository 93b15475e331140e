import { startHost } from '../host.ts';

/** For a process of its own that is to break down: a host on the folder it is given, and then a fault. */
const [, , dataDir = ''] = process.argv;
await startHost({ dataDir, port: 0, fakeOrigin: null, logLevel: 'error', environment: {} });
setImmediate(function later() {
  throw new Error('too late');
});
