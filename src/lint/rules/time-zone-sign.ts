import { lookUpZone } from '../../contact/time-zone.ts';
import { fixedTexts } from '../constants.ts';
import type { Message } from '../finding.ts';
import { replaceConstant } from '../replace-constant.ts';
import { siteOf } from '../site.ts';
import { quote } from '../words.ts';
import { writeRule } from '../write-rule.ts';
import { isSignedOffset } from '../zone-sign.ts';

const messages = {
  sign: (text: string, zone: string): Message => ({
    what: `${quote(text)} is the time ${describeOffset(zone)}: the sign means the opposite of what it seems to.`,
    why: 'In these names `+` stands for west of Greenwich. If the other side was meant, messages come many hours too early or too late.',
    how: 'Use the name of a place, like `Africa/Nairobi`; it also follows summer time.',
  }),
} as const;

export default writeRule({
  id: 'time-zone-sign',
  severity: 'warning',
  properties: ['time_zone'],
  summary: 'Etc/GMT+3 is three hours behind Greenwich, not ahead.',
  checkWrite(write, { form }) {
    for (const fixed of fixedTexts(write, form)) {
      const zone = lookUpZone(fixed.text);
      if (zone === null || !isSignedOffset(zone)) continue;
      const turned = zone.replace(/[+-]/, (sign) => (sign === '+' ? '-' : '+'));
      const edit = lookUpZone(turned) === turned ? replaceConstant(fixed, turned, write, form) : null;
      return {
        site: siteOf(write, fixed.part.origin),
        message: messages.sign(fixed.text, zone),
        fixes: edit
          ? [{ kind: 'suggestion', title: `Use ${turned} (${describeOffset(turned)})`, edits: [edit] }]
          : [],
      };
    }
    return null;
  },
});

function describeOffset(zone: string): string {
  const hours = Number(zone.slice('Etc/GMT+'.length));
  const side = zone.includes('+') ? 'behind' : 'ahead of';
  return `${hours} ${hours === 1 ? 'hour' : 'hours'} ${side} Greenwich`;
}
