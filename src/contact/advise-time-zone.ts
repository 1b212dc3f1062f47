import type { Contact } from './contact.ts';
import type { OutcomeOptions } from './core-outcome.ts';
import type { Advice, AdviceSeverity } from './outcome-types.ts';
import { strip } from './python.ts';
import { currentZoneName, isCommonZone, lookUpZone } from './time-zone.ts';
import { readZone, type ZoneMistake } from './zone-reading.ts';

const PROPERTY = 'time_zone';

/** For translators: what is wrong. Why and what to do follow in the same text. */
const MISTAKES: Readonly<Record<ZoneMistake, string>> = {
  spelling:
    'This is not how the zone is spelled: no blanks around it, _ for a blank inside and / between area and city.',
  offset: 'An offset like +03:00 is no time zone for HQ, and it would be wrong when clocks change.',
  abbreviation: 'Abbreviations like this one stand for several zones, and HQ knows none of them.',
  place: 'HQ needs the name of a zone, not of a country or a city alone.',
  'near-miss': 'HQ knows no zone of this name.',
  unknown: 'HQ knows no zone of this name.',
};

const CODES: Readonly<Record<ZoneMistake, string>> = {
  spelling: 'time-zone-spelling',
  offset: 'time-zone-offset',
  abbreviation: 'time-zone-abbreviation',
  place: 'time-zone-place',
  'near-miss': 'time-zone-near-miss',
  unknown: 'time-zone-unknown',
};

const WHY = "HQ then uses the project's zone and says nothing, so messages come at a wrong hour.";

function say(code: string, severity: AdviceSeverity, message: string, suggestion?: string): Advice {
  return suggestion === undefined
    ? { property: PROPERTY, code, severity, message }
    : { property: PROPERTY, code, severity, message, suggestion };
}

/** `Etc/GMT+5` is five hours behind UTC: the sign is the other way round than everywhere else. */
function adviseSign(name: string): Advice | null {
  const match = /^Etc\/GMT([+-])([1-9]\d?)$/.exec(name);
  if (!match) return null;
  const [, sign = '', hours = ''] = match;
  const way = sign === '+' ? 'behind' : 'ahead of';
  return say(
    'time-zone-sign',
    'warning',
    `${name} is ${hours} ${hours === '1' ? 'hour' : 'hours'} ${way} UTC: in these names the sign is the other way round than people expect, and they never change with summer time. Use the zone of a city.`,
  );
}

/** Why HQ does not use a zone, or why the zone it uses may not be the one that was meant. */
export function adviseTimeZone(contact: Contact, options: OutcomeOptions = {}): Advice[] {
  const raw = contact.time_zone ?? '';
  if (raw === '') return [];
  const name = lookUpZone(raw);
  if (name !== null) {
    if (isCommonZone(name)) return [];
    const sign = adviseSign(name);
    if (sign) return [sign];
    const current = currentZoneName(name);
    return current === null
      ? []
      : [
          say(
            'time-zone-alias',
            'info',
            `${name} is an old name. HQ knows it, but does not offer it, so people who read the case may not. Its name of today is ${current}.`,
            current,
          ),
        ];
  }
  if (strip(raw) === '')
    return [
      say(
        'time-zone-blank',
        'info',
        "The value holds only blanks. HQ knows no such zone and uses the project's. Save an empty value.",
        '',
      ),
    ];
  const { mistake, candidates, certain } = readZone(raw, options.project?.countries);
  const how =
    candidates.length === 0
      ? ' Choose a zone from the list under Default Timezone.'
      : ` Probably meant: ${candidates.join(', ')}.`;
  return [say(CODES[mistake], 'error', `${MISTAKES[mistake]} ${WHY}${how}`, certain ?? candidates[0])];
}
