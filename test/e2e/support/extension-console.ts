import type { Browser, CDPSession } from 'puppeteer-core';

/** Everything that the extension's background prints or throws from now on. Chromium only. It cannot be stopped then. */
export async function collectBackgroundConsole(browser: Browser): Promise<string[]> {
  const lines: string[] = [];
  const listen = async (session: CDPSession): Promise<void> => {
    session.on('Runtime.consoleAPICalled', ({ type, args }) =>
      lines.push(
        `${type}: ${args.map(({ value, description }) => description ?? JSON.stringify(value)).join(' ')}`,
      ),
    );
    session.on('Runtime.exceptionThrown', ({ exceptionDetails }) =>
      lines.push(`thrown: ${exceptionDetails.text} ${exceptionDetails.exception?.description ?? ''}`),
    );
    session.on('Log.entryAdded', ({ entry }) => lines.push(`log: ${entry.text} ${entry.url ?? ''}`));
    await session.send('Runtime.enable');
    await session.send('Log.enable');
  };
  const target = await browser.waitForTarget((one) => one.url().endsWith('/background.js'));
  await listen(await target.createCDPSession());
  return lines;
}

/** The address of the extension's popup. Chromium only: there a background is a target while it runs. */
export async function popupAddress(browser: Browser): Promise<string> {
  const target = await browser.waitForTarget((one) => one.url().endsWith('/background.js'));
  return new URL('/popup.html', target.url()).href;
}

/** What browsers do whenever they like. A background that a debugger listens to would not come back. */
export async function stopBackground(page: { createCDPSession(): Promise<CDPSession> }): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
}
