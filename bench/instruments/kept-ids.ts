import type { App } from '#core/app.ts';
import { valueOf } from './result.ts';

/** Ids of the session's messages as the archive has them. */
export async function keptIds(dispatch: App['dispatch'], sessionId: string): Promise<readonly string[]> {
  const ids: string[] = [];
  let sinceSeq = 0;
  for (;;) {
    const page = await valueOf(dispatch('listMessages', { sessionId, sinceSeq, limit: 1000 }));
    for (const { id } of page.messages) ids.push(id);
    if (!page.hasMore) return ids;
    sinceSeq = page.nextSinceSeq;
  }
}
