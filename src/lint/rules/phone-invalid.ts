import { textOf } from '../../contact/advice/advice-text.ts';
import { advisePhone } from '../../contact/phone/advise-phone.ts';
import { isValidNumber } from '../../contact/phone/numbering.ts';
import { storedNumber } from '../../contact/phone/phone.ts';
import { isPlaceholder } from '../../contact/phone/placeholder.ts';
import type { ProjectFacts } from '../../contact/project.ts';
import type { FormModel } from '../../form/model.ts';
import { type FixedText, wrongTexts } from '../probes/constants.ts';
import type { Said } from '../said.ts';
import { siteOf } from '../site.ts';
import { useInstead } from '../use-instead.ts';
import { writeRule } from '../write-rule.ts';

export default writeRule({
  id: 'phone-invalid',
  severity: 'error',
  properties: ['contact_phone_number'],
  checkWrite(write, { form, project }) {
    const adviceOf = (fixed: FixedText) =>
      isPrefix(fixed, form) ? undefined : adviceOn(fixed.text, project);
    const wrong = wrongTexts(write, form, (fixed) => adviceOf(fixed) !== undefined);
    const [fixed] = wrong;
    const advice = fixed && adviceOf(fixed);
    if (!fixed || !advice) return null;
    return {
      site: siteOf(write, fixed.part.origin),
      message: (say, texts) =>
        say['phone-invalid'].invalid(fixed.text, advice.why(say, texts), wrong.length - 1),
      fixes: advice.suggestion ? useInstead(fixed, advice.suggestion, write, form) : [],
    };
  },
});

/** Why a number reaches nobody. */
interface Unusable {
  readonly why: Said<string>;
  readonly suggestion?: string | undefined;
}

/** HQ's reading of the number is an error: it sends nothing, or to no possible number. */
function adviceOn(text: string, project: ProjectFacts): Unusable | undefined {
  if (text.trim() === '') return { why: (say) => say['phone-invalid'].blank };
  const advice = advisePhone({ contact_phone_number: text }, { project });
  const error = advice.find(({ severity }) => severity === 'error');
  if (error) return { why: (_, texts) => textOf(error.say(texts)), suggestion: error.suggestion };
  const stored = storedNumber(text);
  // `9999999999` has advice of its own, which does not say whether it is a number at all.
  const impossible = isPlaceholder(text, project.countries) && (stored === null || !isValidNumber(stored));
  return impossible ? { why: (say) => say['phone-invalid'].nobody } : undefined;
}

/** A country code that stands in a question before the person types the rest. */
function isPrefix({ text, part }: FixedText, form: FormModel): boolean {
  const { path, part: place } = part.origin;
  const question = place === 'default' && path !== null ? form.question(path) : undefined;
  return question !== undefined && question.kind !== 'hidden' && COUNTRY_CODE.test(text.trim());
}

const COUNTRY_CODE = /^\+?[1-9][0-9]{0,3}$/;
