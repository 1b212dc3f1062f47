import { lookUpZone } from '../../contact/time-zone/time-zone.ts';
import { wrongTexts } from '../probes/constants.ts';
import { replaceConstant } from '../replace-constant.ts';
import { siteOf } from '../site.ts';
import { writeRule } from '../write-rule.ts';
import { isSignedOffset } from '../zone-sign.ts';

export default writeRule({
  id: 'time-zone-sign',
  severity: 'warning',
  properties: ['time_zone'],
  checkWrite(write, { form }) {
    const isSigned = (text: string) => {
      const zone = lookUpZone(text);
      return zone !== null && isSignedOffset(zone);
    };
    const [fixed] = wrongTexts(write, form, ({ text }) => isSigned(text));
    const zone = fixed && lookUpZone(fixed.text);
    if (!fixed || !zone) return null;
    const turned = zone.replace(/[+-]/, (sign) => (sign === '+' ? '-' : '+'));
    const edit = lookUpZone(turned) === turned ? replaceConstant(fixed, turned, write, form) : null;
    return {
      site: siteOf(write, fixed.part.origin),
      message: (say) => say['time-zone-sign'].sign(fixed.text, ...offsetOf(zone)),
      fixes: edit
        ? [
            (say) => ({
              kind: 'suggestion',
              title: say['time-zone-sign'].title(turned, ...offsetOf(turned)),
              edits: [edit],
            }),
          ]
        : [],
    };
  },
});

/** How many hours from Greenwich, and whether its clocks are ahead. */
function offsetOf(zone: string): [hours: number, ahead: boolean] {
  return [Number(zone.slice('Etc/GMT+'.length)), !zone.includes('+')];
}
