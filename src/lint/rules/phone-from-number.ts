import type { Question } from '../../form/source.ts';
import { type Part, possibleValues } from '../../form/values/index.ts';
import type { Fix, Message } from '../finding.ts';
import { siteOf } from '../site.ts';
import { nameOf, quote } from '../words.ts';
import { writeRule } from '../write-rule.ts';

const WHY =
  'CommCare turns a number of 2147483648 or more into text like `1.6175551234E10`, which is no phone number to CommCare HQ: nothing is sent. ' +
  'Leading zeros and the `+` are lost, and short test numbers hide the mistake.';

const messages = {
  question: (question: Question): Message => ({
    what: `The phone number comes from ${quote(nameOf(question.path))}, a question of type ${KIND_NAMES[question.kind] ?? question.kind}.`,
    why: WHY,
    how: 'Change the question to “Phone Number or Numeric ID”: it shows the number keys and keeps the answer as text.',
  }),
  computed: (source: string): Message => ({
    what: `The phone number goes through a number in ${quote(source)}.`,
    why: WHY,
    how: 'Keep the phone number text all the way: use `concat`, `substr` or `regex`, and no `number`, `int`, `round` or arithmetic.',
  }),
  literal: (source: string): Message => ({
    what: `The phone number ${quote(source)} is written as a number.`,
    why: WHY,
    how: 'Put it in quotes, so that it is text.',
  }),
} as const;

const KIND_NAMES: Readonly<Record<string, string>> = { int: 'Integer', long: 'Long', decimal: 'Decimal' };
const FIRST_WITH_E = 2 ** 31;

export default writeRule({
  id: 'phone-from-number',
  severity: 'error',
  properties: ['contact_phone_number'],
  summary: 'A phone number that was a number on its way is saved as 2.547E11.',
  checkWrite(write, { form }) {
    for (const { parts } of possibleValues(form).ofWrite(write).values) {
      for (const part of parts) {
        const message = judge(part);
        if (!message) continue;
        const fixes = part.type === 'answer' ? [asPhone(part.question)] : [];
        return { site: siteOf(write, part.origin), message, fixes };
      }
    }
    return null;
  },
});

function judge(part: Part): Message | null {
  switch (part.type) {
    case 'answer':
      return part.question.kind in KIND_NAMES ? messages.question(part.question) : null;
    case 'number':
      return messages.computed(sourceText(part));
    case 'constant':
      if (part.throughNumber) return messages.computed(sourceText(part));
      return typeof part.value === 'number' && Math.abs(part.value) >= FIRST_WITH_E
        ? messages.literal(sourceText(part))
        : null;
    default:
      return null;
  }
}

function sourceText({ origin }: Part): string {
  const text = origin.expression?.text ?? nameOf(origin.path ?? '');
  return origin.span ? text.slice(origin.span.start, origin.span.end) : text;
}

/** Text takes every answer that the number took; only what looks at the answer as a number could notice. */
function asPhone(question: Question): Fix {
  const noticed = question.constraint ?? question.defaultValue ?? question.initialValue;
  return {
    kind: noticed === undefined ? 'safe' : 'suggestion',
    title: 'Change to Phone Number or Numeric ID',
    edits: [{ type: 'set-question-kind', path: question.path, kind: 'phone' }],
  };
}
