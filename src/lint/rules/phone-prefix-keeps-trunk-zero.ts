import { pathToHashtag } from '../../form/hashtags.ts';
import type { FormModel, Write } from '../../form/model.ts';
import type { Question } from '../../form/source.ts';
import { type ConstantPart, constantText, textOfPart, type Value } from '../../form/values/index.ts';
import { typedAnswers } from '../answers.ts';
import type { Message } from '../finding.ts';
import { siteOf } from '../site.ts';
import { tryAnswer } from '../try-answer.ts';
import { allExamples, examplesOf, withZero } from '../witness.ts';
import { nameOf, quote } from '../words.ts';
import { writeRule } from '../write-rule.ts';

const messages = {
  kept: (question: Question, hashtag: string, code: string, written: string): Message => ({
    what: `${quote(code)} is put before ${quote(nameOf(question.path))}, whose answer may begin with 0: then ${quote(written)} is saved.`,
    why: 'The 0 is dialled only inside the country. CommCare HQ keeps it and sends to a wrong number.',
    how: `Take the 0 away first, as in \`concat('${code}', if(starts-with(${hashtag}, '0'), substr(${hashtag}, 1), ${hashtag}))\`, or refuse it in the validation condition.`,
  }),
} as const;

export default writeRule({
  id: 'phone-prefix-keeps-trunk-zero',
  severity: 'warning',
  properties: ['contact_phone_number'],
  summary: 'A country code before a number that still begins with 0.',
  checkWrite(write, { form, project }) {
    const zeros = examplesOf(project.countries).examples.map(withZero);
    for (const { question } of typedAnswers(write, form)) {
      for (const answer of new Set([...zeros, '0712345678', '012345678'])) {
        const kept = keptZero(write, question, answer, form);
        if (!kept || isStripped(kept.code, write, question, form)) continue;
        const hashtag = pathToHashtag(question.path, form.source.root) ?? question.path;
        return {
          site: siteOf(write, kept.code.origin),
          message: messages.kept(question, hashtag, textOfPart(kept.code), kept.written),
        };
      }
    }
    return null;
  },
});

const CODE = /^[\s+(]*([1-9]\d{0,3})[\s).-]*$/;
/** Countries whose mobile numbers themselves begin with 0: it is no trunk prefix there. */
const ZERO_IS_DIALLED = new Set(['225', '229', '241', '242', '39']);

/** A constant country code directly before an answer that begins with 0. */
function keptZero(
  write: Write,
  question: Question,
  answer: string,
  form: FormModel,
): { readonly code: ConstantPart; readonly written: string } | null {
  const { accepted, values } = tryAnswer(write, question, answer, form);
  if (accepted === false) return null;
  for (const value of values) {
    const code = codeBefore(value, question);
    if (code) return { code, written: constantText(value) ?? textOfPart(code) + answer };
  }
  return null;
}

/**
 * Whether the number of the code's own country loses its 0. An expression that does it by length, as
 * `substr(x, string-length(x) - 9)`, keeps the 0 of numbers that are longer or shorter there.
 */
function isStripped(code: ConstantPart, write: Write, question: Question, form: FormModel): boolean {
  const digits = textOfPart(code).replace(/\D/g, '');
  return allExamples().some((example) => {
    if (example.callingCode !== digits) return false;
    const { accepted, written } = tryAnswer(write, question, withZero(example), form);
    return accepted !== false && written.length > 0 && !keptZero(write, question, withZero(example), form);
  });
}

function codeBefore({ parts }: Value, question: Question): ConstantPart | null {
  for (const [index, part] of parts.entries()) {
    const next = parts[index + 1];
    if (part.type !== 'constant' || next?.type !== 'constant') continue;
    if (part.answerTo !== undefined || next.answerTo !== question.path) continue;
    const code = CODE.exec(textOfPart(part))?.[1];
    if (code && !ZERO_IS_DIALLED.has(code) && /^[\s(]*0/.test(textOfPart(next))) return part;
  }
  return null;
}
