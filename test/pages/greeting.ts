import { resolve } from 'node:path';

/** The form builder of the demo, with the form that has a mistake of each kind. */
export const BUILDER = '/a/demo/apps/view/app1/form/demo/source/';

/** What checks the same form on the command line; its case management stands beside it, as HQ keeps it. */
export const LINT_DEMO = [
  'node dist/cli/caseline.js lint test/pages/forms/demo.xml',
  '--actions test/pages/forms/demo.mappings.json',
  '--project test/pages/demo/project.json',
];

/** Where the demo has a sheet of contacts, and what checks it. */
export const SHEET = '/demo/contacts.csv';
export const SHEET_DEMO = [
  'node dist/cli/caseline.js sheet test/pages/demo/contacts.csv',
  '--project test/pages/demo/project.json',
];

/** What `npm start` says: what runs, and what to try. */
export function greeting(url: string, token: string): string {
  return `
Caseline's demo runs at ${url}

  1. Open ${url}
     It leads through five steps: see a mistake, fix it, try a contact, fill a form, check a sheet.
  2. The extension: load it unpacked, then open ${url}${BUILDER}
     Chromium  chrome://extensions, Developer mode, Load unpacked: ${resolve('dist/dev/chrome')}
     Firefox   about:debugging, This Firefox, Load Temporary Add-on: ${resolve('dist/dev/firefox/manifest.json')}
     (dist/chrome and dist/firefox are for CommCare HQ itself.)
     Or let npm start -- --open do it.
  3. The command line, on the same form:
     ${LINT_DEMO.join(' \\\n       ')}

The check endpoint answers at ${url}/check for the project "demo" (token: ${token}). Ctrl-C ends everything.
`;
}
