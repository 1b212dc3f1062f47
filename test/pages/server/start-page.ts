/** The demo's first page: five steps for somebody who sees Caseline for the first time. */
import { resolve } from 'node:path';
import { BUILDER, SHEET, SHEET_DEMO } from '../greeting.ts';
import { PAGES } from '../root.ts';
import { escapeHtml, simple } from './html.ts';

/** `npm run screens` draws them. */
export const PICTURES = resolve(PAGES, '../../docs/pictures');

interface Step {
  readonly title: string;
  /** Where the step begins. */
  readonly href: string;
  readonly link: string;
  /** HTML: what to do there and what comes of it. */
  readonly text: string;
  /** File of docs/pictures, and what is seen on it. */
  readonly picture: readonly [name: string, alt: string];
}

const FORM = `${BUILDER}?plugin=1`;
const WEB_APPS = `/a/demo/cloudcare/apps/v2/#${encodeURIComponent('{"appId":"app1"}')}`;

export const STEPS: readonly Step[] = [
  {
    title: 'See it',
    href: FORM,
    link: 'Open the form builder',
    text: 'The form registers clients, and eight things in it are wrong. A marker stands at each question that has one. Press a marker: the card says what is wrong and why.',
    picture: [
      'builder-card',
      'A form builder; beside a question stands a card that says what is wrong with it',
    ],
  },
  {
    title: 'Fix it',
    href: FORM,
    link: 'In the same form',
    text: 'Press a button of the card, for example <i>Use Africa/Nairobi</i> at the hidden value <i>tz</i>. A line says what became of it. Then change something and press <i>Save</i>: Caseline asks only about what is new.',
    picture: ['builder-fixed', 'The form builder after a fix, with a line that says what was fixed'],
  },
  {
    title: 'Try a contact',
    href: FORM,
    link: 'In the same form',
    text: 'Open Caseline’s panel at the right, then <i>Simulator</i>. Type a phone number as people would: it says what is saved, and whether CommCare HQ will send messages there.',
    picture: ['builder-simulator', 'The simulator: answers on top, below what is saved and what HQ does'],
  },
  {
    title: 'Fill a form',
    href: '/html-form/plain.html',
    link: 'Open a web form',
    text: `Type a number and leave the box: the form says whether messages will reach it. In <a href="${WEB_APPS}">Web Apps</a> the extension says it beside the form, with who holds the number.`,
    picture: ['web-apps', 'A form of Web Apps; beside it stands what HQ will do with the contact'],
  },
  {
    title: 'Check a sheet',
    href: SHEET,
    link: 'Get a sheet with contacts',
    text: `In the project’s folder run <code>${escapeHtml(SHEET_DEMO.join(' '))}</code>: it says what CommCare HQ’s importer makes of each row, and whom messages will reach. On <a href="/a/demo/data/edit/import_cases/">HQ’s importer page</a> the extension says it before the file is imported.`,
    picture: ['sheet', 'A terminal with what is wrong in a sheet with contacts, row by row'],
  },
];

function step({ title, href, link, text, picture: [name, alt] }: Step): string {
  return `<li>
  <div><h2>${title}</h2><p><a href="${href}">${link}</a></p><p>${text}</p></div>
  <a href="${href}" tabindex="-1"><img src="/pictures/${name}.webp" width="1280" height="720" alt="${alt}"></a>
</li>`;
}

export function startPage(): string {
  return simple(
    'Caseline demo',
    `<h1>Caseline in five steps</h1>
<p>Caseline checks, where CommCare forms are built and filled in, that messages will reach the people in them. This page and
all behind it are on this machine; every number is invented.</p>
<ol class="steps">
${STEPS.map(step).join('\n')}
</ol>
<h2>With the extension</h2>
<p>On these pages Caseline came with the page. As an extension it is there wherever you build forms, in form settings, in
Web Apps and App Preview: <code>npm start -- --open</code> opens a browser with it, and the terminal says how to load it into
yours. Then open <a href="${BUILDER}">the form builder without the plugin</a>.</p>
<p><a href="/pages/">All pages of the demo</a>, with the switches that tests use.</p>`,
  );
}
