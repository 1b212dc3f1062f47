/**
 * Why a file cannot be read as a form. The English is what JSON has and what the plugin is told; `lint/texts/files` has the
 * others. Not among the reasons of the engine, which a form builder's page loads.
 */
export const PROBLEMS = {
  lessInValue: () => 'A `<` stands in the value of an attribute: write it as `&lt;`',
  lessInText: () => 'A `<` stands in a text: write it as `&lt;`',
  quoteInValue: () =>
    `The value of an attribute ends too early: inside it, write a \`"\` as \`&quot;\` and a \`'\` as \`&apos;\``,
  ampersand: () => 'A `&` stands by itself: write it as `&amp;`',
  unclosed: (name: string) => `Unclosed tag: ${name}`,
  closesOther: () => 'Unexpected close tag',
  noRoot: () => 'Document must contain a root element',
  outside: () => 'Text data outside of root node',
  notWellFormed: (words: string) => words,
  entities: () => 'The file declares entities, which forms do not need',
  elements: (most: string) => `The form has more than ${most} elements`,
  depth: (most: string) => `Elements are nested more than ${most} deep`,
  prefix: (name: string) => `The prefix “${name}” is not declared`,
  noForm: () => 'This is no form: it has no <instance> with data',
  encoding: (name: string) => `The encoding “${name}” is not known`,
  notEncoded: (name: string) => `The file is not encoded as ${name}`,
  noApp: () => 'This JSON is no app: it has no modules with forms',
  noForms: () => 'This archive holds no forms',
  notReadable: () => 'the file is neither XML nor JSON that can be read',
  noSource: (name: string) => `the source of the form ${name} is not in the file`,
  empty: () => 'the file is empty',
  noFile: () => 'there is no such file',
};

export type ProblemWords = typeof PROBLEMS;
export type ProblemId = keyof ProblemWords;

/** Plain data. */
export interface Problem {
  readonly id: ProblemId;
  readonly args: readonly string[];
}

export function problemOf<Id extends ProblemId>(id: Id, ...args: Parameters<ProblemWords[Id]>): Problem {
  return { id, args };
}

/** What a problem says in the words of a language. */
export function sayProblem({ id, args }: Problem, words: ProblemWords = PROBLEMS): string {
  const say: (...args: readonly string[]) => string = words[id] as (...args: readonly string[]) => string;
  return say(...args);
}
