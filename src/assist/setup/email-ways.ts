import type { Edit } from '../../form/edits/edit.ts';
import type { FormModel } from '../../form/model.ts';
import type { Question } from '../../form/source.ts';
import { emailValidation } from '../../lint/probes/email-pattern.ts';
import { lintEn } from '../../lint/texts/lint-texts.ts';
import { decidingPaths } from '../recipes/question-options.ts';
import { inLanguages } from '../recipes/question-texts.ts';
import { after, type Candidate, reachable, type Situation, soundOf } from './draft.ts';
import { newQuestion } from './new-question.ts';

const SOUNDS = /e.?mail|courriel|correo|ईमेल|barua pepe/iu;

/** Takes one address and no other text, and says so in the form's languages. */
function validated(question: Question, form: FormModel): readonly Edit[] {
  const { texts } = inLanguages(form.source.languages, ({ emailRefused }) => emailRefused);
  return emailValidation(question)(lintEn.rules, lintEn.advice).edits.map((edit) =>
    edit.type === 'set-constraint-message' ? { ...edit, texts } : edit,
  );
}

/** Ways to write an address that HQ takes. */
export function emailWays({ form, write }: Situation): readonly Candidate[] {
  const mapped = (path: string): Edit => ({ type: 'map-question', property: 'commcare_email_address', path });
  const deciding = write ? decidingPaths(write, form) : new Set<string>();
  const typed = reachable(form).filter(({ kind }) => kind === 'text');
  const ways = [
    ...typed
      .filter(({ path }) => deciding.has(path))
      .map((question): Candidate => ({ edits: validated(question, form), reuses: [question.path] })),
    ...typed
      .filter((question) => SOUNDS.test(soundOf(question)))
      .flatMap((question): Candidate[] => [
        { edits: [mapped(question.path)], reuses: [question.path] },
        { edits: [...validated(question, form), mapped(question.path)], reuses: [question.path] },
      ]),
  ];
  const { path, edits } = newQuestion(form, 'email', 'text', ({ email }) => email);
  const made = after(form, edits).question(path);
  if (!made) return ways;
  return [...ways, { edits: [...edits, ...validated(made, form), mapped(path)], reuses: [] }];
}
