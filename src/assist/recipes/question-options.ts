import { labelOf } from '../../form/label.ts';
import type { FormModel, Write } from '../../form/model.ts';
import type { Question, QuestionKind } from '../../form/source.ts';
import { decidingExpressions, questionsIn } from '../../lint/probes/deciding.ts';
import { labelOrName, nameOf } from '../../lint/words.ts';
import type { NewChoice } from './choices.ts';
import type { HelperTarget } from './targets.ts';

/** A question to choose from, with what people read. */
export interface QuestionOption {
  readonly path: string;
  /** The label as people read it there, else the name. */
  readonly label: string;
  readonly kind: QuestionKind;
  readonly choices: readonly NewChoice[];
  /** It has a validation condition. */
  readonly validated: boolean;
}

/** More would only be scrolled. */
const MOST = 500;

export function questionOption(question: Question, form: FormModel): QuestionOption {
  return {
    path: question.path,
    label: labelOrName(question.path, form),
    kind: question.kind,
    choices: question.choices.map(({ value, labels }) => ({
      value,
      label: labelOf(labels, form.source) || value,
    })),
    validated: question.constraint !== undefined,
  };
}

/** Paths of the questions that decide now what a write writes. */
export function decidingPaths(write: Write, form: FormModel): ReadonlySet<string> {
  const paths = new Set<string>();
  const { source } = write.propertyWrite;
  if (source.type === 'question') paths.add(source.path);
  for (const { expression, context, question } of decidingExpressions(write, form)) {
    if (question) paths.add(question.path);
    for (const path of questionsIn(expression, context, form)) paths.add(path);
  }
  return paths;
}

/** Questions of these kinds: those that decide now first, then those whose name `sounds` right, then the others. */
export function questionOptions(
  form: FormModel,
  target: HelperTarget,
  kinds: ReadonlySet<QuestionKind>,
  sounds: RegExp,
): readonly QuestionOption[] {
  const first = target.write ? decidingPaths(target.write, form) : new Set<string>();
  const ranks: QuestionOption[][] = [[], [], []];
  for (const question of form.source.questions) {
    if (!kinds.has(question.kind)) continue;
    const option = questionOption(question, form);
    const rank = first.has(option.path) ? 0 : sounds.test(`${nameOf(option.path)} ${option.label}`) ? 1 : 2;
    ranks[rank]?.push(option);
  }
  return ranks.flat().slice(0, MOST);
}
