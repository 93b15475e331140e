import type { BrowserPage, DevToolsFields } from '../../ports.ts';
import type { PageSite } from './page-site.ts';
import { answerTo } from './request-filter.ts';

/** Answers what a page cannot go on without: a request that waits for a verdict, a dialog. */
export function answerPage(page: BrowserPage, site: PageSite, method: string, params: DevToolsFields): void {
  if (method === 'Fetch.requestPaused') ignoreFailure(page.send(...answerTo(params, site)));
  // Nobody sees it, and until it is answered the page stands still.
  if (method === 'Page.javascriptDialogOpening') {
    ignoreFailure(page.send('Page.handleJavaScriptDialog', { accept: true }));
  }
}

/** Shows the page that somebody is there. `turn` differs each time: twice the same place would be no move. */
export function moveMouse(page: BrowserPage, turn: number): void {
  const x = 200 + (turn % 400);
  ignoreFailure(page.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y: 300 }));
}

/** A command to a page that may be on its way out: what it leaves undone shows in what the page does next. */
export function ignoreFailure(command: Promise<DevToolsFields>): void {
  command.catch(() => undefined);
}
