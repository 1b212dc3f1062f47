/** The report as one page that needs no network: bars for the eye, and the same in tables. */
import { CHANNELS } from '../contact/verdict/types.ts';
import { biggestCause, type GroupHealth, HEALTH_TONES, type HealthReport } from '../sheet/health/tally.ts';
import { menderOf } from './mender.ts';
import {
  type FromHq,
  NOTHING_FROM_HQ,
  type ReportSection,
  reachedBy,
  type Shown,
  sentence,
  shareOf,
} from './report.ts';
import type { ReportTexts } from './texts/en.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign).replaceAll(/\s+/g, ' ');
}

const STYLE = `:root{color-scheme:light dark;--ok:#1a7f4b;--late:#8a6d00;--doubtful:#b45309;--fails:#b42318;--absent:#8a8f98;--unknown:#5b5bd6}
@media(prefers-color-scheme:dark){:root{--ok:#3fb27f;--late:#d0b344;--doubtful:#e6954c;--fails:#f07167;--absent:#7c828c;--unknown:#9b9bf5}}
body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.5rem}h2{font-size:1.15rem;margin:2rem 0 .5rem}
.answer{font-size:1.3rem;font-weight:600}
.bar{display:flex;height:1.25rem;border-radius:.25rem;overflow:hidden}
.bar i{display:block}
.legend{padding:0;margin:.25rem 0;list-style:none;display:flex;flex-wrap:wrap;gap:0 1rem}
.legend i{display:inline-block;width:.75rem;height:.75rem;border-radius:.125rem;margin-right:.35rem}
table{border-collapse:collapse;width:100%}
th,td{text-align:start;padding:.25rem .5rem;border-top:1px solid #8884;vertical-align:top}
td.n,th.n{text-align:end;white-space:nowrap}
${HEALTH_TONES.map((tone) => `.${tone}{background:var(--${tone})}`).join('')}`;

function table(heads: readonly string[], rows: ReadonlyArray<readonly string[]>): string {
  // The first two columns are figures.
  const cell = (tag: string, text: string, at: number): string =>
    `<${tag}${tag === 'th' ? ' scope="col"' : ''}${at < 2 ? ' class="n"' : ''}>${text}</${tag}>`;
  const row = (tag: string, cells: readonly string[]): string =>
    `<tr>${cells.map((text, at) => cell(tag, text, at)).join('')}</tr>`;
  return `<table><thead>${row('th', heads)}</thead><tbody>${rows.map((cells) => row('td', cells)).join('')}</tbody></table>`;
}

function channelHtml(
  channel: (typeof CHANNELS)[number],
  report: HealthReport,
  texts: ReportTexts,
  shown: Shown,
): string {
  const { tones, causes } = report.channels[channel];
  const present = HEALTH_TONES.filter((tone) => tones[tone] > 0);
  const bar = present.map((tone) => `<i class="${tone}" style="flex:${tones[tone]}"></i>`).join('');
  const legend = present
    .map(
      (tone) =>
        `<li><i class="${tone}"></i>${escapeHtml(texts.tones[tone])} ${tones[tone]} (${shareOf(tones[tone], report.cases)})</li>`,
    )
    .join('');
  const { count, share, cause } = texts.columns;
  const rows = causes.map((one) => [
    String(one.count),
    escapeHtml(shareOf(one.count, report.cases)),
    `${escapeHtml(sentence(one.text, shown))} <code>${escapeHtml(one.code)}</code>`,
  ]);
  return [
    `<h2>${escapeHtml(texts.channels[channel])}</h2>`,
    `<div class="bar" aria-hidden="true">${bar}</div>`,
    `<ul class="legend">${legend}</ul>`,
    rows.length === 0 ? '' : table([count, share, cause].map(escapeHtml), rows),
  ].join('\n');
}

function groupHtml(title: string, groups: readonly GroupHealth[], texts: ReportTexts, shown: Shown): string {
  if (groups.length < 2) return '';
  const { count, reached } = texts.columns;
  const rows = groups.map((group) => [
    String(group.cases),
    `${group.reached} (${escapeHtml(shareOf(group.reached, group.cases))})`,
    escapeHtml(shown(group.name)),
  ]);
  return `<h2>${escapeHtml(title)}</h2>\n${table([count, reached, ''].map(escapeHtml), rows)}`;
}

function sectionHtml({ title, items }: ReportSection): string {
  const list = items.map(({ term, text, code }) => {
    const name = term === '' ? '' : `<strong>${escapeHtml(term)}</strong>: `;
    return `<li>${name}${escapeHtml(text)}${code === '' ? '' : ` <code>${escapeHtml(code)}</code>`}</li>`;
  });
  return `<h2>${escapeHtml(title)}</h2>\n<ul>${list.join('')}</ul>`;
}

/** @param language the code of the texts' language */
export function healthHtml(
  report: HealthReport,
  texts: ReportTexts,
  shown: Shown,
  language: string,
  { difference, sections }: FromHq = NOTHING_FROM_HQ,
): string {
  const { cases, without, closed, channels } = report;
  const reached = reachedBy(channels.sms);
  const biggest = biggestCause(report);
  const parts =
    cases === 0
      ? [`<p class="answer">${escapeHtml(texts.nothing)}</p>`]
      : [
          `<p class="answer">${escapeHtml(texts.reached(reached, cases, shareOf(reached, cases)))}</p>`,
          biggest
            ? `<p>${escapeHtml(`${texts.biggest}: ${texts.cases(biggest.count)}. ${sentence(biggest.text, shown)}`)}<br>${escapeHtml(`${texts.mender}: ${texts.menders[menderOf(biggest.code)]}.`)}</p>`
            : '',
          ...CHANNELS.map((channel) => channelHtml(channel, report, texts, shown)),
          groupHtml(texts.groups.caseTypes, report.caseTypes, texts, shown),
          groupHtml(texts.groups.owners, report.owners, texts, shown),
        ];
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(language)}"><head><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escapeHtml(texts.title)}</title><style>${STYLE}</style></head><body>`,
    `<h1>${escapeHtml(texts.title)}</h1>`,
    `<p>${escapeHtml(texts.counted(cases, without, closed))}</p>`,
    ...parts.filter((part) => part !== ''),
    ...(difference === null ? [] : [`<p>${escapeHtml(difference)}</p>`]),
    ...sections.filter(({ items }) => items.length > 0).map(sectionHtml),
    '</body></html>',
  ].join('\n');
}
