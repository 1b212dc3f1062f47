import { pathToHashtag } from '../../form/hashtags.ts';
import type { FormModel } from '../../form/model.ts';
import type { QuestionKind } from '../../form/source.ts';
import type { NewChoice } from './choices.ts';
import { type ConsentRecipe, consentRecipe } from './consent.ts';
import { type Insertion, insertExpression } from './insertion.ts';
import { type QuestionOption, questionOptions } from './question-options.ts';
import type { HelperTarget } from './targets.ts';

export interface ConsentOffer extends ConsentRecipe {
  /** Null when there is no place for it in the form. */
  readonly insertion: Insertion | null;
}

const KINDS: ReadonlySet<QuestionKind> = new Set(['select', 'multi-select']);
const SOUNDS = /consen|opt.?in|agree|accept|permi|allow|sms|message|accord|autori/i;
const AGREES = /^(1|y|yes|true|oui|si|sí|sim|ndio|ndiyo|haan|हाँ|हां|agreed?|accept(ed)?|ok)$/i;

/** Questions that may have asked for consent. */
export function consentQuestions(form: FormModel, target: HelperTarget): readonly QuestionOption[] {
  return questionOptions(form, target, KINDS, SOUNDS).filter(({ choices }) => choices.length > 0);
}

/** Whether a choice says yes, by its value or its label. */
export function isAgreement({ value, label }: NewChoice): boolean {
  return AGREES.test(value) || AGREES.test(label);
}

/** The choice that most likely agrees; the person decides. */
export function likelyConsent({ choices }: QuestionOption): string {
  const yes = choices.find(isAgreement);
  return (yes ?? choices[0])?.value ?? '';
}

/** Null when the question is gone. */
export function consentOffer(
  form: FormModel,
  target: Pick<HelperTarget, 'property' | 'write'>,
  path: string,
  answer: string,
): ConsentOffer | null {
  const question = form.question(path);
  const reference = pathToHashtag(path, form.source.root);
  if (!question || reference === null) return null;
  const recipe = consentRecipe(reference, question, answer);
  return { ...recipe, insertion: insertExpression(form, target, recipe.calculate, path) };
}
