import { readsAsNo } from '../../contact/verified.ts';
import { toHashtags } from '../../form/hashtags.ts';
import type { FormModel, Write } from '../../form/model.ts';
import { possibleValues } from '../../form/values/index.ts';
import { type FixedText, fixedTexts } from '../constants.ts';
import type { Fix, Message } from '../finding.ts';
import { replaceConstant } from '../replace-constant.ts';
import { siteOf } from '../site.ts';
import { quote } from '../words.ts';
import { writeRule } from '../write-rule.ts';

const WHY =
  'CommCare HQ takes every non-empty text as “verified”, also `0`, `no` and `false`. ' +
  'People who said no are counted as having agreed, and get messages.';

const messages = {
  value: (value: string): Message => ({
    what: `\`contact_phone_number_is_verified\` can become ${quote(value)}, which CommCare HQ reads as yes.`,
    why: WHY,
    how: "Save `1` for yes and nothing for no, as in `if(#form/consent = 'yes', 1, '')`.",
  }),
  boolean: (): Message => ({
    what: '`contact_phone_number_is_verified` is the result of a condition, so it can become `false`, which CommCare HQ reads as yes.',
    why: WHY,
    how: "Put the condition into `if(…, 1, '')`.",
  }),
  number: (): Message => ({
    what: '`contact_phone_number_is_verified` comes from a number question that takes `0`, which CommCare HQ reads as yes.',
    why: WHY,
    how: "Save `1` for yes and nothing for no: put a hidden value `if(… = 1, 1, '')` between.",
  }),
} as const;

export default writeRule({
  id: 'verified-false-is-true',
  severity: 'error',
  properties: ['contact_phone_number_is_verified'],
  summary: 'A flag of 0, no or false still means verified: only the empty value means no.',
  checkWrite(write, { form }) {
    const wrong = fixedTexts(write, form).filter(({ text }) => readsAsNo(text));
    const first = wrong[0];
    if (first) {
      const site = siteOf(write, first.part.origin);
      return { site, message: messages.value(first.text), fixes: emptied(wrong, write, form) };
    }
    for (const { parts } of possibleValues(form).ofWrite(write).values) {
      const [part] = parts;
      if (parts.length !== 1 || !part) continue;
      if (part.type === 'boolean') {
        return { site: siteOf(write, part.origin), message: messages.boolean(), fixes: wrapped(write, form) };
      }
      if (part.type === 'answer' && NUMBERS.has(part.question.kind) && takesZero(part.question.path, form)) {
        return { site: siteOf(write, part.origin), message: messages.number() };
      }
    }
    return null;
  },
});

const NUMBERS: ReadonlySet<string> = new Set(['int', 'long', 'decimal']);

function takesZero(path: string, form: FormModel): boolean {
  const question = form.question(path);
  if (!question?.constraint) return true;
  const supposing = possibleValues(form).suppose(new Map([[path, 0]]));
  return supposing.holds(question.constraint, path) !== false;
}

/** Nobody but the write reads its own expression; what hidden values and choices change may show elsewhere. */
function emptied(wrong: readonly FixedText[], write: Write, form: FormModel): readonly Fix[] {
  const [only] = wrong;
  if (wrong.length !== 1 || !only || only.part.origin.part === 'choice') return [];
  const edit = replaceConstant(only, '', write, form);
  if (!edit) return [];
  const safe = edit.type === 'set-write-expression';
  return [{ kind: safe ? 'safe' : 'suggestion', title: 'Save nothing for no', edits: [edit] }];
}

/** A write whose expression is one condition becomes `if(condition, 1, '')`. */
function wrapped(write: Write, form: FormModel): readonly Fix[] {
  const { source, block, property } = write.propertyWrite;
  if (source.type !== 'expression') return [];
  const values = possibleValues(form).ofWrite(write).values;
  const whole = values.length === 1 && values[0]?.parts[0]?.origin.part === 'write';
  if (!whole) return [];
  // The plain text, not its `vellum:` twin: it is what phones run, should the two disagree.
  const text = toHashtags(source.expression.text, form.source.root);
  return [
    {
      kind: 'safe',
      title: 'Save 1 for yes, nothing for no',
      edits: [
        {
          type: 'set-write-expression',
          action: write.action.id,
          block,
          property,
          value: `if(${text}, 1, '')`,
        },
      ],
    },
  ];
}
