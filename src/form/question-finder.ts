import type { FormSource, Question } from './source.ts';

type Finder = (path: string) => Question | undefined;

const finders = new WeakMap<FormSource, Finder>();

/** For a reader that makes the questions of its source only when they are asked for: finds one without making the others. */
export function findQuestionsWith(source: FormSource, finder: Finder): void {
  finders.set(source, finder);
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
