import type { FormModel } from '../../form/model.ts';
import { type ConsentOffer, consentOffer, isAgreement } from '../recipes/consent-offer.ts';
import { questionOption } from '../recipes/question-options.ts';
import { after, type Candidate, reachable, type Situation, soundOf } from './draft.ts';
import { type NewQuestion, newQuestion } from './new-question.ts';

/** Consent to messages, and to nothing else: who agrees to a photograph has not agreed to SMS. */
const SOUNDS =
  /\bsms\b|messag|\btexts?\b|opt.?in\b|mensaje|mensagen|संदेश|एसएमएस|ujumbe|\bkontakt|reach you|contact you|contacter|contactar/iu;

/** The question whether messages may be sent, with the answers `yes` and `no`. */
function consentQuestion(form: FormModel): NewQuestion {
  return newQuestion(form, 'sms_consent', 'select', ({ consent }) => consent, {
    choices: [
      { value: 'yes', say: ({ yes }) => yes },
      { value: 'no', say: ({ no }) => no },
    ],
  });
}

/** The expression of a consent question that is not there yet, and all that makes both. */
export function newConsentOffer(
  form: FormModel,
  target: Parameters<typeof consentOffer>[1],
): (ConsentOffer & { readonly question: string }) | null {
  const { path, edits } = consentQuestion(form);
  const made = after(form, edits);
  const offer = consentOffer(made, target, path, 'yes');
  const question = made.question(path);
  if (!offer?.insertion || !question) return null;
  const { label } = questionOption(question, made);
  return {
    ...offer,
    question: label,
    insertion: { ...offer.insertion, edits: [...edits, ...offer.insertion.edits] },
  };
}

/** Ways to let a contact reply: `1` for who agreed, nothing for who did not. */
export function replyWays({ form, write }: Situation): readonly Candidate[] {
  const target = { property: 'contact_phone_number_is_verified', write } as const;
  const ways = reachable(form).flatMap((question): Candidate[] => {
    const { kind, choices } = questionOption(question, form);
    const agrees = choices.find(isAgreement);
    if ((kind !== 'select' && kind !== 'multi-select') || !agrees || !SOUNDS.test(soundOf(question)))
      return [];
    const offer = consentOffer(form, target, question.path, agrees.value);
    return offer?.proven && offer.insertion
      ? [{ edits: offer.insertion.edits, reuses: [question.path] }]
      : [];
  });
  const edits = newConsentOffer(form, target)?.insertion?.edits;
  return edits ? [...ways, { edits, reuses: [] }] : ways;
}
