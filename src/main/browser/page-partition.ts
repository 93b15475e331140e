import { session } from 'electron';
import type { Session } from 'electron';
import { keepsItsOwnRules } from '../security.ts';
import { browserUserAgent } from './browser-user-agent.ts';

/** Never written to disk, and never shared with the dashboard. */
const PARTITION = 'douyin-page';
const UNNEEDED: ReadonlySet<string> = new Set(['media', 'image', 'font']);

/** Where the pages that sign live. They may look and listen, and nothing else. */
export function pagePartition(): Session {
  const partition = session.fromPartition(PARTITION);
  keepsItsOwnRules(partition);
  partition.setPermissionRequestHandler((_contents, _permission, callback) => {
    callback(false);
  });
  partition.setPermissionCheckHandler(() => false);
  partition.setDevicePermissionHandler(() => false);
  partition.webRequest.onBeforeRequest(({ resourceType }, callback) => {
    callback({ cancel: UNNEEDED.has(resourceType) });
  });
  partition.on('will-download', (event) => {
    event.preventDefault();
  });
  partition.setUserAgent(browserUserAgent(partition.getUserAgent()));
  return partition;
}
