import * as v from 'valibot';
import { outcome } from '../../../contact/outcome/outcome.ts';
import { maskedAddress, maskedNumber } from '../../../contact/phone/show-number.ts';
import { contactEn } from '../../../contact/texts/en.ts';
import { CHANNELS } from '../../../contact/verdict/types.ts';
import { BY_PROPERTY, factsFor, INPUT } from '../inputs.ts';
import { maskedData } from '../masked-data.ts';
import { defineTool } from '../tool.ts';

const MASKED = { number: (digits: string) => maskedNumber(digits), address: maskedAddress };

export const explainContact = defineTool({
  name: 'explain_contact',
  title: 'What becomes of a contact',
  description:
    'Says what CommCare HQ will do with a case that has these raw property values: whether it sends SMS and e-mail and where to, whether replies are taken, which time zone, language and gateway it uses, and what is wrong with each value. Values are taken as they are saved: do not tidy them before you ask.',
  input: v.object({
    contact: v.pipe(BY_PROPERTY, v.description('The raw values; leave out what the case does not have.')),
    project: INPUT.project,
    case: v.optional(
      v.object({
        id: v.optional(v.string()),
        closed: v.optional(v.boolean()),
        deleted: v.optional(v.boolean()),
      }),
    ),
    owners: INPUT.owners,
    show_numbers: INPUT.show_numbers,
  }),
  async run({ contact, project, case: caseState, owners, show_numbers: show }, { root }) {
    const facts = await factsFor(project, root);
    if ('error' in facts) return facts;
    const result = outcome(contact, { project: facts.value, caseState, owners });
    const sentence = (channel: (typeof CHANNELS)[number]): string => {
      const line = result.verdict[channel];
      return show ? line.text : line.say(contactEn, MASKED);
    };
    const advice = result.advice.map(({ property, message }) => `${property}: ${message}`);
    const data = JSON.parse(JSON.stringify(result));
    const text = [...CHANNELS.map(sentence), ...advice].join('\n');
    return show ? { text, data } : maskedData({ text, data });
  },
});
