import { flagReading } from '../../contact/two-way/flag-reading.ts';
import { toHashtags } from '../../form/hashtags.ts';
import type { FormModel, Write } from '../../form/model.ts';
import {
  constantText,
  type Guard,
  type Possible,
  possibleValues,
  textOfPart,
  type ValuePart,
} from '../../form/values/index.ts';
import type { Fix, Message } from '../finding.ts';
import { answered, askedIn, canMeet } from '../probes/answered.ts';
import { type FixedText, wrongTexts } from '../probes/constants.ts';
import { dependenceOf } from '../probes/depends.ts';
import { expressionAt } from '../probes/expression-at.ts';
import { readFlag } from '../probes/flag-choice.ts';
import { replaceConstant } from '../replace-constant.ts';
import type { Said } from '../said.ts';
import { siteOf } from '../site.ts';
import { type WriteFinding, writeRule } from '../write-rule.ts';

export default writeRule({
  id: 'verified-false-is-true',
  severity: 'error',
  properties: ['contact_phone_number_is_verified'],
  checkWrite(write, { form }) {
    const wrong = wrongTexts(
      write,
      form,
      (fixed) => fixed.text.trim() === '' || readFlag(fixed, form).reading === 'no',
    );
    const first = wrong[0];
    if (first) {
      const site = siteOf(write, first.part.origin);
      return { site, message: messageOf(first, form), fixes: emptied(wrong, write, form) };
    }
    for (const { parts, guards } of possibleValues(form).ofWrite(write).values) {
      const failed = falseText(parts);
      if (failed && flagReading(failed.text) === 'no' && canBeFalse(failed.part, guards, form))
        return becomes(failed.text, failed.part, write);
      const [part] = parts;
      if (parts.length !== 1 || !part) continue;
      if (part.type === 'boolean') {
        if (!canBeFalse(part, guards, form)) continue;
        return {
          site: siteOf(write, part.origin),
          message: (say) => say['verified-false-is-true'].boolean(),
          fixes: wrapped(write, form),
        };
      }
      if (part.type === 'number') {
        const source = countIn(part, form);
        if (source !== null)
          return {
            site: siteOf(write, part.origin),
            message: (say) => say['verified-false-is-true'].count(source),
          };
        const text = calculatedNo(write, form);
        if (text !== null) return becomes(text, part, write);
      }
      if (part.type === 'answer' && NUMBERS.has(part.question.kind) && takesZero(part.question.path, form)) {
        return { site: siteOf(write, part.origin), message: (say) => say['verified-false-is-true'].number() };
      }
    }
    return null;
  },
});

function messageOf(fixed: FixedText, form: FormModel): Said<Message> {
  const { label } = readFlag(fixed, form);
  if (fixed.text.trim() === '') return (say) => say['verified-false-is-true'].blank();
  return label === null
    ? (say) => say['verified-false-is-true'].value(fixed.text)
    : (say) => say['verified-false-is-true'].label(fixed.text, label);
}

/** False when it is only used where it is true: a hidden value `ok` that is written when `ok`. */
function canBeFalse({ origin }: ValuePart, guards: readonly Guard[], form: FormModel): boolean {
  if (guards.length === 0) return true;
  const { path, part } = origin;
  if (path !== null && part === 'calculate') {
    const failed = possibleValues(form).suppose(new Map([[path, false]]));
    if (guards.some(({ condition, context, holds }) => failed.decides(condition, context) === !holds))
      return false;
  }
  const condition = expressionAt(origin, form);
  if (!condition) return true;
  const fails: Guard = { condition, holds: false, context: path ?? form.source.root };
  return canMeet([...guards, fails], form);
}

function becomes(text: string, { origin }: ValuePart, write: Write): WriteFinding {
  return { site: siteOf(write, origin), message: (say) => say['verified-false-is-true'].value(text) };
}

/** What is saved when the condition fails whose text the form saves: `concat(#form/ok = 'yes', '')`. */
function falseText(parts: readonly ValuePart[]): { readonly text: string; readonly part: ValuePart } | null {
  const conditions = parts.filter((part) => part.type === 'boolean' && part.asText);
  const [part] = conditions;
  if (!part || conditions.length > 1) return null;
  let text = '';
  for (const one of parts) {
    if (one.type === 'constant') text += textOfPart(one);
    else if (one === part) text += 'false';
    else return null;
  }
  return { text, part };
}

/** The `0` (or another no) that some choices calculate: `#form/agreed * #form/has_phone`. */
function calculatedNo(write: Write, form: FormModel): string | null {
  const { values } = possibleValues(form).ofWrite(write);
  const paths = values.flatMap((value) => [...dependenceOf(value, form).answers]);
  const chosen = askedIn(paths, form).filter(({ choices }) => choices.length > 0);
  const textIn = (supposed: Possible): string | null => {
    const [value, ...others] = supposed.ofWrite(write).values;
    const text = value && others.length === 0 ? constantText(value) : null;
    return text !== null && flagReading(text) === 'no' ? text : null;
  };
  const found = chosen.length === 0 ? null : answered(chosen, form, (supposed) => textIn(supposed) !== null);
  return found && textIn(found);
}

const NUMBERS: ReadonlySet<string> = new Set(['int', 'long', 'decimal']);
const COUNTS: ReadonlySet<string> = new Set(['count', 'count-selected', 'string-length', 'sum', 'position']);

/** The text of a function that counts, when the number is its result. */
function countIn({ origin }: ValuePart, form: FormModel): string | null {
  const expr = expressionAt(origin, form);
  return expr?.type === 'call' && COUNTS.has(expr.name)
    ? (origin.expression?.text.slice(expr.start, expr.end) ?? null)
    : null;
}

function takesZero(path: string, form: FormModel): boolean {
  const question = form.question(path);
  if (!question?.constraint) return true;
  const supposing = possibleValues(form).suppose(new Map([[path, 0]]));
  return supposing.holds(question.constraint, path) !== false;
}

/** Nobody but the write reads its own expression; what hidden values and choices change may show elsewhere. */
function emptied(wrong: readonly FixedText[], write: Write, form: FormModel): readonly Said<Fix>[] {
  const [only] = wrong;
  if (wrong.length !== 1 || !only || only.part.origin.part === 'choice') return [];
  const edit = replaceConstant(only, '', write, form);
  if (!edit) return [];
  const safe = edit.type === 'set-write-expression';
  return [
    (say) => ({
      kind: safe ? 'safe' : 'suggestion',
      title: say['verified-false-is-true'].empty(),
      edits: [edit],
    }),
  ];
}

/** A write whose expression is one condition becomes `if(condition, 1, '')`. */
function wrapped(write: Write, form: FormModel): readonly Said<Fix>[] {
  const { source, block, property } = write.propertyWrite;
  if (source.type !== 'expression') return [];
  const values = possibleValues(form).ofWrite(write).values;
  const whole = values.length === 1 && values[0]?.parts[0]?.origin.part === 'write';
  if (!whole) return [];
  // The plain text, not its `vellum:` twin: it is what phones run, should the two disagree.
  const text = toHashtags(source.expression.text, form.source.root);
  return [
    (say) => ({
      kind: 'safe',
      title: say['verified-false-is-true'].wrap(),
      edits: [
        {
          type: 'set-write-expression',
          action: write.action.id,
          block,
          property,
          value: `if(${text}, 1, '')`,
        },
      ],
    }),
  ];
}
