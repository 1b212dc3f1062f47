import { currentZoneName, isCommonZone, lookUpZone } from '../../contact/time-zone.ts';
import { fixedTexts } from '../constants.ts';
import type { Fix, Message } from '../finding.ts';
import { isReplacedSafely, replaceConstant } from '../replace-constant.ts';
import { siteOf } from '../site.ts';
import { quote } from '../words.ts';
import { writeRule } from '../write-rule.ts';
import { isSignedOffset } from '../zone-sign.ts';

const messages = {
  old: (text: string, current: string | null): Message => ({
    what: `${quote(text)} is not on the list of time zones that CommCare HQ shows.`,
    why: 'CommCare HQ still knows the name, so messages come at the right hour. Nobody can choose it in CommCare HQ, and other software may not know it.',
    how: current
      ? `Use the name of today, ${quote(current)}.`
      : 'Use the name of a place, like `Africa/Nairobi`.',
  }),
} as const;

export default writeRule({
  id: 'time-zone-deprecated',
  severity: 'info',
  properties: ['time_zone'],
  summary: 'An old name of a time zone.',
  checkWrite(write, { form }) {
    for (const fixed of fixedTexts(write, form)) {
      const zone = lookUpZone(fixed.text);
      if (zone === null || isCommonZone(zone) || isSignedOffset(zone)) continue;
      const current = currentZoneName(zone);
      const edit = current && isCommonZone(current) ? replaceConstant(fixed, current, write, form) : null;
      // Both names are one zone, so the hour stays.
      const kind: Fix['kind'] = edit && isReplacedSafely(fixed, edit, form) ? 'safe' : 'suggestion';
      return {
        site: siteOf(write, fixed.part.origin),
        message: messages.old(fixed.text, current),
        fixes: edit ? [{ kind, title: `Use ${current}`, edits: [edit] }] : [],
      };
    }
    return null;
  },
});
