import { lookUpZone } from '../../contact/time-zone/time-zone.ts';
import { readZone, type ZoneReading } from '../../contact/time-zone/zone-reading.ts';
import { wrongTexts } from '../probes/constants.ts';
import type { Said } from '../said.ts';
import { siteOf } from '../site.ts';
import { useInstead } from '../use-instead.ts';
import { writeRule } from '../write-rule.ts';
import { isSignedOffset } from '../zone-sign.ts';

export default writeRule({
  id: 'time-zone-unknown',
  severity: 'error',
  properties: ['time_zone'],
  checkWrite(write, { form, project }) {
    const unknown = wrongTexts(write, form, ({ text }) => lookUpZone(text) === null);
    const [first] = unknown;
    if (!first) return null;
    const read = readZone(first.text, project.countries);
    const zones = meantBy(first.text, read);
    const names = unknown.map(({ text }) => text);
    const how: Said<string> = (say) => {
      const { useList, useMeant, useOne } = say['time-zone-unknown'];
      if (zones.length === 0) return useList();
      return read.clocksDiffer && zones.length > 1 ? useMeant(zones) : useOne(zones);
    };
    return {
      site: siteOf(write, first.part.origin),
      message:
        read.mistake === 'blank-around'
          ? (say) => say['time-zone-unknown'].blank(names)
          : (...words) => words[0]['time-zone-unknown'].unknown(names, how(...words)),
      // HQ ignores the wrong name everywhere, so the right spelling of it can only help.
      fixes: zones.flatMap((zone) => useInstead(first, zone, write, form, SAME_NAME.has(read.mistake))),
    };
  },
});

/** The name is right but for its spelling. */
const SAME_NAME: ReadonlySet<string> = new Set(['spelling', 'blank-around']);

/** The zones that the value may mean, best first. */
function meantBy(text: string, { mistake, candidates, certain }: ZoneReading): readonly string[] {
  if (certain !== null) return [certain];
  // Nobody should be led to `Etc/GMT-3`, whose sign means the opposite of what it seems to.
  const zones = candidates.filter((zone) => !isSignedOffset(zone));
  if (mistake !== 'near-miss') return zones;
  // A slip in the city of one continent is no city of another.
  const area = text.trim().toLowerCase().split('/')[0] ?? '';
  const same = zones.filter((zone) => zone.toLowerCase().startsWith(`${area}/`));
  return same.length > 0 ? same : zones;
}
