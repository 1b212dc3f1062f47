import { advisePhone } from '../../contact/advise-phone.ts';
import { isUsableNumber } from '../../contact/phone.ts';
import { constantText, possibleValues } from '../../form/values/index.ts';
import type { Message } from '../finding.ts';
import { siteOf } from '../site.ts';
import { quote } from '../words.ts';
import { writeRule } from '../write-rule.ts';

const messages = {
  constant: (number: string): Message => ({
    what: `Every case gets the same phone number, ${quote(number)}.`,
    why: 'All messages go to one phone. Only the first case can have the number for two-way messages; the others never get any reply.',
    how: 'Ask for the number, or take it from the case. Take a number for tests out before people use the form.',
  }),
} as const;

export default writeRule({
  id: 'phone-constant',
  severity: 'error',
  properties: ['contact_phone_number'],
  summary: 'The same phone number for every case.',
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
      if (!part || !isUsableNumber(text)) continue;
      const wrong = advisePhone({ contact_phone_number: text }, { project });
      if (wrong.some(({ severity }) => severity === 'error')) continue;
      return { site: siteOf(write, part.origin), message: messages.constant(text) };
    }
    return null;
  },
});
