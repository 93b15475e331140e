import { chromium } from 'playwright';
import type { Browser, Page } from 'playwright';

/** Longer than any goal. */
const LIMIT_MS = 30_000;

/** Where Enter is noted and the first line on screen waited for, by the page's own clock. */
const WATCH = `window.firstLine = new Promise((resolve) => {
  let entered = 0;
  const begin = (event) => { if (event.key === 'Enter' || event.type === 'click') entered = event.timeStamp; };
  addEventListener('keydown', begin, true);
  addEventListener('click', begin, true);
  new MutationObserver((_changes, observer) => {
    if (document.querySelector('[data-testid="feed-row"]') === null) return;
    observer.disconnect();
    // The second of two frames begins when the first one is on screen.
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - entered)));
  }).observe(document.body, { childList: true, subtree: true });
}); undefined`;

/** The dashboard in a real browser, as a streamer sees it. */
export class Dashboard {
  readonly #browser: Browser;
  readonly #page: Page;

  private constructor(browser: Browser, page: Page) {
    this.#browser = browser;
    this.#page = page;
  }

  static async open(): Promise<Dashboard> {
    const browser = await chromium.launch({
      executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
      chromiumSandbox: false,
      args: ['--disable-gpu', '--disable-quic'],
    });
    const page = await browser.newPage();
    page.setDefaultTimeout(LIMIT_MS);
    return new Dashboard(browser, page);
  }

  /** Pastes and presses Enter; from there to the first line on screen, ms. */
  async enter(dashboardUrl: string, pasted: string): Promise<number> {
    await this.#paste(dashboardUrl, pasted);
    await this.#page.evaluate(WATCH);
    await this.#page.getByTestId('room-input').press('Enter');
    return this.#firstLine();
  }

  /** Pastes a room that is not live, and waits until the page says that it is waited for. */
  async wait(dashboardUrl: string, pasted: string): Promise<void> {
    await this.#paste(dashboardUrl, pasted);
    await this.#page.getByTestId('room-input').press('Enter');
    await this.#page.getByTestId('look-now').waitFor();
  }

  /** Asks for a look in between; from the click to the first line on screen, ms. */
  async lookNow(): Promise<number> {
    await this.#page.evaluate(WATCH);
    await this.#page.getByTestId('look-now').click();
    return this.#firstLine();
  }

  async close(): Promise<void> {
    await this.#browser.close();
  }

  async #paste(dashboardUrl: string, pasted: string): Promise<void> {
    // Another fragment alone would not load the page anew.
    await this.#page.goto('about:blank');
    await this.#page.goto(dashboardUrl);
    await this.#page.getByTestId('room-input').fill(pasted);
  }

  async #firstLine(): Promise<number> {
    const limit = new Promise<never>((_resolve, reject) => {
      setTimeout(() => reject(new Error('no line came on screen')), LIMIT_MS).unref();
    });
    return Promise.race([this.#page.evaluate<number>('window.firstLine'), limit]);
  }
}
