// Finds the browsers that the end-to-end tests and `npm start -- --open` drive. Node built-ins only:
// this runs before anything is installed.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const PLACES = {
  chromium: {
    variable: 'CHROME_PATH',
    names: ['chromium', 'chromium-browser', 'google-chrome-for-testing'],
    files: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/snap/bin/chromium',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    ],
    debian: 'chromium',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox'],
    files: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
    debian: 'firefox-esr',
  },
};

function runnable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @param {'chromium' | 'firefox'} browser @returns {string | null} the path of its program */
export function findBrowser(browser) {
  const place = PLACES[browser];
  const named = process.env[place.variable];
  if (named) return runnable(named) ? named : null;
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => place.names.map((name) => join(folder, name)));
  return [...onPath, ...place.files].find(runnable) ?? null;
}

/** @param {'chromium' | 'firefox'} browser */
export function debianPackage(browser) {
  return PLACES[browser].debian;
}

/** What to tell a person whose machine lacks the browser. @param {'chromium' | 'firefox'} browser */
export function howToInstall(browser) {
  const place = PLACES[browser];
  return (
    `${browser} was not found. Install it (Debian, Ubuntu: sudo apt-get install ${place.debian}) ` +
    `or set ${place.variable} to its program. Google Chrome and Edge cannot load unpacked extensions ` +
    'from the command line any more; Chromium and Chrome for Testing can.'
  );
}
