import { z } from 'zod';
import type { Dispatch } from '../dispatch.ts';
import { ask } from './ask.ts';
import { liveIdParams } from './live-inputs.ts';
import { route } from './route-table.ts';
import type { ApiRoute } from './route-table.ts';
import { toSnakeCase } from './snake-case.ts';

/** Text: a number would lose its last digits before it got here. */
const monitorBody = z.strictObject({ live_id: z.string().min(1).max(4096) });

/** `/api/live/rooms`: the rooms that are watched besides the main one. Each says `is_demo` for itself. */
export function roomRoutes(dispatch: Dispatch): ApiRoute[] {
  return [
    route({
      method: 'GET',
      path: '/rooms',
      scope: 'read',
      handle: async () => toSnakeCase(await ask(dispatch, 'listRooms', {})),
    }),
    route({
      method: 'POST',
      path: '/rooms',
      scope: 'control',
      body: monitorBody,
      handle: async ({ body }) => ({
        started: await ask(dispatch, 'startMonitor', { liveId: body.live_id }),
      }),
    }),
    route({
      method: 'DELETE',
      path: '/rooms/:live_id',
      scope: 'control',
      params: liveIdParams,
      handle: async ({ params }) => ({
        stopped: await ask(dispatch, 'stopMonitor', { liveId: params.live_id }),
      }),
    }),
  ];
}
