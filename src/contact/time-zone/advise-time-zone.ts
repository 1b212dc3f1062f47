import { Advice, type AdviceSeverity, inEnglish } from '../advice/advice.ts';
import type { AdviceText } from '../advice/advice-text.ts';
import type { Contact } from '../contact.ts';
import type { OutcomeOptions } from '../outcome/core-outcome.ts';
import { strip } from '../python.ts';
import { blankPlace, showBlanks } from '../show-blanks.ts';
import { sameClock } from './clock.ts';
import { timeZoneEn, type ZoneRemedy } from './texts/en.ts';
import { currentZoneName, isCommonZone, lookUpZone } from './time-zone.ts';
import { readZone, type ZoneMistake } from './zone-reading.ts';

const ENGLISH = { timeZone: timeZoneEn };
type Write = (texts: typeof ENGLISH) => AdviceText;
type Texts = typeof timeZoneEn;

const MISTAKES: Readonly<
  Record<
    Exclude<ZoneMistake, 'blank-around'>,
    readonly [
      code: string,
      text: (texts: Texts, shown: string, remedy: ZoneRemedy) => ReturnType<Texts['unknown']>,
    ]
  >
> = {
  spelling: ['time-zone-spelling', (texts, shown, remedy) => texts.spelling(shown, remedy)],
  offset: ['time-zone-offset', (texts, shown, remedy) => texts.offset(shown, remedy)],
  abbreviation: ['time-zone-abbreviation', (texts, shown, remedy) => texts.abbreviation(shown, remedy)],
  windows: ['time-zone-windows', (texts, shown, remedy) => texts.windows(shown, remedy)],
  place: ['time-zone-place', (texts, shown, remedy) => texts.place(shown, remedy)],
  'near-miss': ['time-zone-near-miss', (texts, shown, remedy) => texts.nearMiss(shown, remedy)],
  unknown: ['time-zone-unknown', (texts, shown) => texts.unknown(shown)],
};

const LONGEST_QUOTE = 60;

function say(code: string, severity: AdviceSeverity, write: Write, suggestion?: string): Advice {
  return new Advice('time_zone', code, severity, inEnglish(ENGLISH, write), suggestion);
}

/** `Etc/GMT+5` is five hours behind UTC: the sign is the other way round than everywhere else. */
function adviseSign(name: string): Advice | null {
  const match = /^Etc\/GMT([+-])([1-9]\d?)$/.exec(name);
  if (!match) return null;
  const [, sign, hours = ''] = match;
  return say('time-zone-sign', 'warning', ({ timeZone }) => timeZone.sign(name, hours, sign === '+'));
}

/** A name that HQ knows but does not offer. The name of today is offered only if it shows the same time. */
function adviseAlias(name: string): Advice[] {
  const current = currentZoneName(name);
  if (current === null) return [];
  return sameClock([name, current])
    ? [say('time-zone-alias', 'info', ({ timeZone }) => timeZone.alias(name, current), current)]
    : [say('time-zone-alias', 'info', ({ timeZone }) => timeZone.aliasOtherSummer(name, current))];
}

/** Why HQ does not use a zone, or why the zone it uses may not be the one that was meant. */
export function adviseTimeZone(contact: Contact, options: OutcomeOptions = {}): readonly Advice[] {
  const raw = contact.time_zone ?? '';
  if (raw === '') return [];
  const name = lookUpZone(raw);
  if (name !== null) {
    if (isCommonZone(name)) return [];
    const sign = adviseSign(name);
    return sign ? [sign] : adviseAlias(name);
  }
  if (strip(raw) === '') return [say('time-zone-blank', 'info', ({ timeZone }) => timeZone.blank(), '')];
  const { mistake, candidates, offered, clocksDiffer } = readZone(raw, options.project?.countries);
  const shown = showBlanks(raw.slice(0, LONGEST_QUOTE));
  const remedy = { candidates, summerDiffers: clocksDiffer };
  if (mistake === 'blank-around') {
    const place = blankPlace(raw) ?? 'both';
    return [
      say(
        'time-zone-spelling',
        'error',
        ({ timeZone }) => timeZone.blankAround(shown, place, remedy),
        offered ?? undefined,
      ),
    ];
  }
  const [code, text] = MISTAKES[mistake];
  return [say(code, 'error', ({ timeZone }) => text(timeZone, shown, remedy), offered ?? undefined)];
}
