import * as v from 'valibot';
import type { GivenAnswer } from '../../form/engine/run-form.ts';
import type { FormModel } from '../../form/model.ts';
import { record } from '../project-file.ts';

/** JSON knows numbers; null is an answer that is taken away. */
const AnswerValue = v.pipe(
  v.nullable(v.union([v.string(), v.number(), v.boolean()])),
  v.transform((value) => (value === null ? '' : String(value))),
);

/** `[{"path", "value"}]`, in the order in which they are given. */
export const AnswerList = v.array(record({ path: v.string(), value: AnswerValue }));

/** The same as an object, for people: the order of its keys counts. */
export const Answers = v.union([AnswerList, v.pipe(v.record(v.string(), AnswerValue), v.transform(listed))]);

function listed(answers: Readonly<Record<string, string>>): GivenAnswer[] {
  return Object.entries(answers).map(([path, value]) => ({ path, value }));
}

/** People may write the ID of a question for its path, where only one has it. */
export function withPaths(answers: readonly GivenAnswer[], form: FormModel): readonly GivenAnswer[] {
  return answers.map((answer) => {
    if (answer.path.startsWith('/')) return answer;
    const ending = `/${answer.path}`;
    const meant = form.source.questions.filter(({ path }) => path.endsWith(ending));
    const [one] = meant;
    return one && meant.length === 1 ? { ...answer, path: one.path } : answer;
  });
}
