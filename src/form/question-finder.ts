import type { FormSource, Question } from './source.ts';

type Finder = (path: string) => Question | undefined;

const finders = new WeakMap<FormSource, Finder>();

/** Questions that are made when they are asked for: one, without the others, or all. */
export interface LaterQuestions {
  readonly at: Finder;
  readonly all: () => readonly Question[];
}

export function withQuestions(form: Omit<FormSource, 'questions'>, { at, all }: LaterQuestions): FormSource {
  const source: FormSource = {
    ...form,
    get questions() {
      return all();
    },
  };
  finders.set(source, at);
  return source;
}

/** Finds the questions of a source by path; of two of one path the first. */
export function questionFinder(source: FormSource): Finder {
  const finder = finders.get(source);
  if (finder !== undefined) return finder;
  const questions = new Map<string, Question>();
  for (const question of source.questions) {
    if (!questions.has(question.path)) questions.set(question.path, question);
  }
  return (path) => questions.get(path);
}
