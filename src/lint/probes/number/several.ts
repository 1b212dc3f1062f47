import { exampleMobile } from '../../../contact/phone/example-numbers.ts';
import type { ProjectFacts } from '../../../contact/project.ts';
import type { FormModel, Write } from '../../../form/model.ts';
import type { Expression, Question } from '../../../form/source.ts';
import {
  type AnswerPart,
  type PossibleValue,
  possibleValues,
  textOfPart,
} from '../../../form/values/index.ts';
import type { Call } from '../../../form/xpath/ast.ts';
import { walk } from '../../../form/xpath/walk.ts';
import { oncePerWrite } from '../../once-per-write.ts';
import { canMeet } from '../answered.ts';
import { decidingExpressions } from '../deciding.ts';
import { takes } from '../takes.ts';
import { nationalSpellings, usableSpellings } from '../witness.ts';
import { judgingCountries } from './countries.ts';

/** Two whole numbers in one value. */
export interface Several {
  /** The questions; one alone when it is asked again and again in a repeat. */
  readonly questions: readonly Question[];
  /** The value that holds both; null for a repeat. */
  readonly value: PossibleValue | null;
}

/** Null where the answers are parts of one number, or cannot be given together. */
export const severalOf = oncePerWrite((write, form, project): Several | null => {
  const isWhole = wholeNumbers(write, form, project);
  for (const value of possibleValues(form).ofWrite(write).values) {
    const answers = value.parts.filter(
      (part): part is AnswerPart => part.type === 'answer' && TYPED.has(part.question.kind),
    );
    const questions = [...new Set(answers.map(({ question }) => question))];
    if (questions.length < 2 || answers.some(({ changed }) => changed)) continue;
    const takes = questions.map(isWhole);
    // Of answers that nobody checks only what stands between them says that each is a number of its own.
    const whole =
      takes.every((one) => one === true) || (takes.every((one) => one !== false) && isParted(value));
    if (whole && canMeet(value.guards, form)) return { questions, value };
  }
  const repeated = joinedRepeat(write, form);
  return repeated && isWhole(repeated) !== false ? { questions: [repeated], value: null } : null;
});

const TYPED: ReadonlySet<string> = new Set(['text', 'phone', 'secret', 'barcode', 'long']);

/** Whether a question takes a whole number; null where it takes everything. */
function wholeNumbers(
  write: Write,
  form: FormModel,
  project: ProjectFacts,
): (question: Question) => boolean | null {
  const examples = judgingCountries(write, form, project).countries.flatMap(
    (country) => exampleMobile(country) ?? [],
  );
  const texts = examples.flatMap((example) =>
    [...usableSpellings(example).slice(0, 2), ...nationalSpellings(example)].map(({ text }) => text),
  );
  return (question) =>
    question.constraint ? texts.some((text) => takes(question, text, form) === true) : null;
}

/** What HQ does not take away stands between two answers: `,`, `/`, `or`. */
function isParted({ parts }: PossibleValue): boolean {
  const first = parts.findIndex(({ type }) => type === 'answer');
  const last = parts.findLastIndex(({ type }) => type === 'answer');
  return parts
    .slice(first, last)
    .some((part) => part.type === 'constant' && /[^\d\s()+.-]/.test(textOfPart(part)));
}

/** The question of a repeat whose answers one `join` puts into one text. */
function joinedRepeat(write: Write, form: FormModel): Question | null {
  for (const { expression, context, part } of decidingExpressions(write, form)) {
    if (part !== 'write' && part !== 'calculate') continue;
    for (const call of joinsIn(expression, form)) {
      const [, list, ...others] = call.args;
      const path = list && others.length === 0 ? form.resolve(list, context) : null;
      const question = path === null ? undefined : form.question(path);
      const inside = question?.repeat && context.startsWith(`${question.repeat}/`);
      if (question?.repeat && !inside && TYPED.has(question.kind)) return question;
    }
  }
  return null;
}

const JOIN = /\bjoin\b/;

function joinsIn(expression: Expression, form: FormModel): readonly Call[] {
  if (!JOIN.test(expression.text)) return [];
  const found: Call[] = [];
  const parsed = form.parse(expression);
  if (parsed.ok)
    walk(parsed.expr, (expr) => expr.type === 'call' && expr.name === 'join' && found.push(expr));
  return found;
}
