import { lookUpZone } from '../../contact/time-zone.ts';
import { readZone } from '../../contact/zone-reading.ts';
import type { FormModel, Write } from '../../form/model.ts';
import { type FixedText, fixedTexts } from '../constants.ts';
import type { Fix, Message } from '../finding.ts';
import { isReplacedSafely, replaceConstant } from '../replace-constant.ts';
import { siteOf } from '../site.ts';
import { either } from '../words.ts';
import { writeRule } from '../write-rule.ts';
import { isSignedOffset } from '../zone-sign.ts';

const messages = {
  unknown: (names: readonly string[], candidates: readonly string[]): Message => ({
    what: `CommCare HQ knows no time zone ${either(names)}.`,
    why: "It says so nowhere: messages to this contact silently follow the project's time zone, so they can come at night.",
    how:
      candidates.length > 0
        ? `Use the name of a place, like ${either(candidates)}.`
        : 'Use a name from the list under Project Settings > Default Timezone, like `Africa/Nairobi`.',
  }),
} as const;

export default writeRule({
  id: 'time-zone-unknown',
  severity: 'error',
  properties: ['time_zone'],
  summary: 'A time zone that CommCare HQ does not know is silently ignored.',
  checkWrite(write, { form, project }) {
    const unknown = fixedTexts(write, form).filter(({ text }) => lookUpZone(text) === null);
    const [first] = unknown;
    if (!first) return null;
    const { mistake, candidates, certain } = readZone(first.text, project.countries);
    // Nobody should be led to `Etc/GMT-3`, whose sign means the opposite of what it seems to.
    const zones = certain === null ? candidates.filter((zone) => !isSignedOffset(zone)) : [certain];
    return {
      site: siteOf(write, first.part.origin),
      message: messages.unknown(
        unknown.map(({ text }) => text),
        zones,
      ),
      fixes: zones.flatMap((zone) => useZone(first, zone, mistake === 'spelling', write, form)),
    };
  },
});

/** HQ ignores the wrong name everywhere, so the right spelling of it can only help. */
function useZone(
  fixed: FixedText,
  zone: string,
  sameName: boolean,
  write: Write,
  form: FormModel,
): readonly Fix[] {
  const edit = replaceConstant(fixed, zone, write, form);
  if (!edit) return [];
  const safe = sameName && isReplacedSafely(fixed, edit, form);
  return [{ kind: safe ? 'safe' : 'suggestion', title: `Use ${zone}`, edits: [edit] }];
}
