import { isPlaceholder } from '../../contact/phone/placeholder.ts';
import type { FormModel, Write } from '../../form/model.ts';
import type { Question } from '../../form/source.ts';
import { type ConstantPart, textOfPart } from '../../form/values/index.ts';
import { walk } from '../../form/xpath/walk.ts';
import type { Fix } from '../finding.ts';
import { type FixedText, wrongTexts } from '../probes/constants.ts';
import { waysOf } from '../probes/number/ways.ts';
import { tryAnswer } from '../probes/try-answer.ts';
import { replaceConstant } from '../replace-constant.ts';
import type { Said } from '../said.ts';
import { questionSite, siteOf } from '../site.ts';
import { questionName } from '../words.ts';
import { writeRule } from '../write-rule.ts';

export default writeRule({
  id: 'phone-placeholder',
  severity: 'warning',
  properties: ['contact_phone_number'],
  checkWrite(write, { form, project: { countries } }) {
    const [fixed] = wrongTexts(write, form, ({ text }) => isPlaceholder(text, countries));
    if (fixed) {
      const choice = fixed.part.origin.part === 'choice';
      const edit = choice ? null : replaceConstant(fixed, '', write, form);
      const fixes: readonly Said<Fix>[] = edit
        ? [(say) => ({ kind: 'suggestion', title: say['phone-placeholder'].title(), edits: [edit] })]
        : [];
      return {
        site: siteOf(write, digitsOf(fixed).origin),
        message: (say) => say['phone-placeholder'].constant(fixed.text),
        fixes,
      };
    }
    for (const question of new Set(waysOf(write, form).flatMap(({ questions }) => questions))) {
      const named = digitsNamedBy(question, form).find(
        (text) => isPlaceholder(text, countries) && isTaken(write, question, text, form),
      );
      if (named === undefined) continue;
      return {
        site: questionSite(write, question, 'constraint'),
        message: (say) => say['phone-placeholder'].condition(questionName(question.path, form), named),
      };
    }
    return null;
  },
});

/** Of several constants the one that has most digits: the code before it is no placeholder. */
function digitsOf({ value, part }: FixedText): ConstantPart {
  const digits = (one: ConstantPart) => textOfPart(one).replace(/\D/g, '').length;
  return value.parts
    .filter((one) => one.type === 'constant')
    .reduce((most, one) => (digits(one) > digits(most) ? one : most), part);
}

function isTaken(write: Write, question: Question, text: string, form: FormModel): boolean {
  const { accepted, written } = tryAnswer(write, question, text, form);
  return accepted === true && written.some((one) => one !== '');
}

/** Whole numbers that a condition has letter by letter, also as `9{10}` of a pattern. */
function digitsNamedBy({ constraint }: Question, form: FormModel): readonly string[] {
  const found: string[] = [];
  const parsed = constraint && form.parse(constraint);
  if (!parsed?.ok) return found;
  walk(parsed.expr, (expr) => {
    // `. > 254000000000` compares with a number and lets others through.
    if (expr.type === 'binary' && expr.operator === '=') {
      for (const side of [expr.left, expr.right]) {
        if (side.type === 'number') found.push(side.text);
        if (side.type === 'string') found.push(side.value);
      }
    }
    const pattern = expr.type === 'call' && expr.name === 'regex' ? expr.args[1] : undefined;
    if (pattern?.type === 'string') found.push(...numbersIn(pattern.value));
  });
  return found;
}

function numbersIn(text: string): readonly string[] {
  const written = text
    .replace(/\[[^\]]*\](?:\{[^}]*\})?/g, ' ')
    .replace(/(\d)\{(\d{1,2})\}/g, (_, digit: string, count: string) => digit.repeat(Number(count)));
  return written.match(/\d{6,15}/g) ?? [];
}
