import { currentZoneName, isCommonZone, lookUpZone } from '../../contact/time-zone/time-zone.ts';
import { wrongTexts } from '../probes/constants.ts';
import { siteOf } from '../site.ts';
import { useInstead } from '../use-instead.ts';
import { writeRule } from '../write-rule.ts';
import { isSignedOffset } from '../zone-sign.ts';

export default writeRule({
  id: 'time-zone-deprecated',
  severity: 'info',
  properties: ['time_zone'],
  checkWrite(write, { form }) {
    const isOld = (text: string) => {
      const zone = lookUpZone(text);
      return zone !== null && !isCommonZone(zone) && !isSignedOffset(zone);
    };
    const [fixed] = wrongTexts(write, form, ({ text }) => isOld(text));
    const zone = fixed && lookUpZone(fixed.text);
    if (!fixed || !zone) return null;
    const current = currentZoneName(zone);
    return {
      site: siteOf(write, fixed.part.origin),
      message: (say) => say['time-zone-deprecated'].old(fixed.text, current),
      // Both names are one zone, so the hour stays.
      fixes: current && isCommonZone(current) ? useInstead(fixed, current, write, form, true) : [],
    };
  },
});
