/** The report for people. */
import { CHANNELS, type Channel } from '../../contact/verdict/types.ts';
import { menderOf } from '../../health/mender.ts';
import { reachedBy, type Shown, sentence, shareOf } from '../../health/report.ts';
import { type Line, type Style, styled } from '../../lint/reports/line.ts';
import {
  biggestCause,
  type GroupHealth,
  HEALTH_TONES,
  type HealthReport,
  type HealthTone,
} from '../../sheet/health/tally.ts';
import type { HealthTexts } from './texts/en.ts';

const STYLES: Readonly<Record<HealthTone, Style>> = {
  ok: 'good',
  late: 'warning',
  doubtful: 'warning',
  fails: 'error',
  absent: 'dim',
  unknown: 'incomplete',
};
/** A long list of owners tells nobody anything. */
const MOST_GROUPS = 10;
const MOST_SHOWN_IDS = 3;

function channelLines(channel: Channel, report: HealthReport, texts: HealthTexts, shown: Shown): Line[] {
  const { tones, causes } = report.channels[channel];
  const parts = HEALTH_TONES.filter((tone) => tones[tone] > 0).map(
    (tone) => `${texts.tones[tone]} ${tones[tone]} (${shareOf(tones[tone], report.cases)})`,
  );
  const head: Line = [styled('bold', texts.channels[channel].padEnd(10)), ` ${parts.join(', ')}`];
  return [
    head,
    ...causes.map(({ code, tone, count, text, ids }): Line => {
      const first = ids.slice(0, MOST_SHOWN_IDS).join(', ');
      return [
        '  ',
        styled(STYLES[tone], `${count}`.padStart(6)),
        `  ${sentence(text, shown)} `,
        styled('dim', first === '' || tone === 'absent' ? code : `${code}: ${shown(first)}`),
      ];
    }),
  ];
}

function groupLines(title: string, groups: readonly GroupHealth[], texts: HealthTexts, shown: Shown): Line[] {
  if (groups.length < 2) return [];
  const rest = groups.length - MOST_GROUPS;
  return [
    [styled('bold', title)],
    ...groups
      .slice(0, MOST_GROUPS)
      .map(
        ({ name, cases, reached }): Line =>
          `  ${shown(name)}: ${texts.reached(reached, cases, shareOf(reached, cases))}`,
      ),
    ...(rest > 0 ? [`  ${texts.more(rest)}`] : []),
  ];
}

export function healthLines(report: HealthReport, texts: HealthTexts, shown: Shown): Line[] {
  const { cases, without, closed, channels } = report;
  const counted: Line = texts.counted(cases, without, closed);
  if (cases === 0) return [counted, texts.nothing];
  const reached = reachedBy(channels.sms);
  const biggest = biggestCause(report);
  return [
    counted,
    [styled('bold', texts.reached(reached, cases, shareOf(reached, cases)))],
    ...(biggest
      ? [
          `${texts.biggest}: ${texts.cases(biggest.count)}. ${sentence(biggest.text, shown)}`,
          `${texts.mender}: ${texts.menders[menderOf(biggest.code)]}.`,
        ]
      : []),
    ...CHANNELS.flatMap((channel) => channelLines(channel, report, texts, shown)),
    ...groupLines(texts.groups.caseTypes, report.caseTypes, texts, shown),
    ...groupLines(texts.groups.owners, report.owners, texts, shown),
  ];
}
