import { advisePhone } from '../../contact/phone/advise-phone.ts';
import { isUsableNumber } from '../../contact/phone/phone.ts';
import { isPlaceholder } from '../../contact/phone/placeholder.ts';
import { constantText, possibleValues } from '../../form/values/index.ts';
import { siteOf } from '../site.ts';
import { writeRule } from '../write-rule.ts';

export default writeRule({
  id: 'phone-constant',
  severity: 'error',
  properties: ['contact_phone_number'],
  checkWrite(write, { form, project }) {
    const { values, complete } = possibleValues(form).ofWrite(write);
    const isAsked = (path: string) => form.question(path)?.kind !== 'hidden';
    const filled = values.filter((value) => constantText(value) !== '');
    const all = filled.every(({ parts }) =>
      parts.every(
        (part) => part.type === 'constant' && part.origin.part !== 'choice' && !part.madeOf?.some(isAsked),
      ),
    );
    if (!complete || !all) return null;
    for (const value of filled) {
      const text = constantText(value) ?? '';
      const [part] = value.parts;
      // `phone-placeholder` says more of it.
      if (!part || !isUsableNumber(text) || isPlaceholder(text, project.countries)) continue;
      const wrong = advisePhone({ contact_phone_number: text }, { project });
      if (wrong.some(({ severity }) => severity === 'error')) continue;
      return { site: siteOf(write, part.origin), message: (say) => say['phone-constant'].constant(text) };
    }
    return null;
  },
});
