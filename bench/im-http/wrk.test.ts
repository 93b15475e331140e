import { expect, test } from 'vitest';
import { parse } from './wrk.ts';

const OUTPUT = `Running 2s test @ http://127.0.0.1:1/
  1 threads and 20 connections
  Thread Stats   Avg      Stdev     Max   +/- Stdev
    Latency   606.57us  113.67us   3.32ms   93.34%
    Req/Sec    33.11k     2.06k   35.27k    85.00%
  Latency Distribution
     50%  581.00us
     75%  623.00us
     90%  683.00us
     99%    1.05ms
  65904 requests in 2.00s, 12.19MB read
  Socket errors: connect 0, read 2, write 0, timeout 1
  Non-2xx or 3xx responses: 7
Requests/sec:  32927.89
Transfer/sec:      6.09MB
`;

test('what wrk prints is read with its units and its errors', () => {
  // Catches: µs taken for ms, and a server that refuses everything praised for its speed.
  expect(parse(OUTPUT)).toEqual({ perSecond: 32_927.89, p50Ms: 0.581, p99Ms: 1.05, errors: 10 });
  expect(parse('nothing of the kind').perSecond).toBeNaN();
});
