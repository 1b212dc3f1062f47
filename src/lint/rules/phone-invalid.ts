import { advisePhone } from '../../contact/advise-phone.ts';
import type { Advice } from '../../contact/outcome-types.ts';
import type { ProjectFacts } from '../../contact/project.ts';
import type { FormModel } from '../../form/model.ts';
import { type FixedText, fixedTexts } from '../constants.ts';
import type { Message } from '../finding.ts';
import { replaceConstant } from '../replace-constant.ts';
import { siteOf } from '../site.ts';
import { quote } from '../words.ts';
import { writeRule } from '../write-rule.ts';

const messages = {
  invalid: (text: string, advice: Advice, more: number): Message => ({
    what: `The form can write ${quote(text)} as the phone number, which reaches nobody.${more > 0 ? ` It can write ${more} more of this kind.` : ''}`,
    why: advice.message,
    how: 'Write the country code and the number, digits only, or nothing.',
  }),
} as const;

export default writeRule({
  id: 'phone-invalid',
  severity: 'error',
  properties: ['contact_phone_number'],
  summary: 'A constant, default or choice that is no phone number.',
  checkWrite(write, { form, project }) {
    const wrong = fixedTexts(write, form).flatMap((fixed) => {
      const advice = isPrefix(fixed, form) ? undefined : adviceOn(fixed.text, project);
      return advice ? [{ fixed, advice }] : [];
    });
    const [first] = wrong;
    if (!first) return null;
    const { fixed, advice } = first;
    const edit = advice.suggestion ? replaceConstant(fixed, advice.suggestion, write, form) : null;
    return {
      site: siteOf(write, fixed.part.origin),
      message: messages.invalid(fixed.text, advice, wrong.length - 1),
      fixes: edit ? [{ kind: 'suggestion', title: `Use ${advice.suggestion}`, edits: [edit] }] : [],
    };
  },
});

/** HQ's reading of the number is an error: it sends nothing, or to no possible number. */
function adviceOn(text: string, project: ProjectFacts): Advice | undefined {
  const advice = advisePhone({ contact_phone_number: text }, { project });
  return text.trim() === ''
    ? { property: 'contact_phone_number', code: 'phone-blank', severity: 'error', message: BLANK }
    : advice.find(({ severity }) => severity === 'error');
}

const BLANK = 'Blanks are no number: HQ removes them and finds nothing to send to.';

/** A country code that stands in a question before the person types the rest. */
function isPrefix({ text, part }: FixedText, form: FormModel): boolean {
  const { path, part: place } = part.origin;
  const question = place === 'default' && path !== null ? form.question(path) : undefined;
  return question !== undefined && question.kind !== 'hidden' && text.replace(/\D/g, '').length <= 4;
}
