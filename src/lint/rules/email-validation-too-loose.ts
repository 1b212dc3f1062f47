import { isValidEmail } from '../../contact/email/email.ts';
import type { Platform } from '../../form/xpath/functions/spec.ts';
import { typedAnswers } from '../probes/answers.ts';
import { emailValidation } from '../probes/email-pattern.ts';
import { platformsOf, whereOf } from '../probes/platforms.ts';
import { tryAnswer } from '../probes/try-answer.ts';
import { isUnchecked } from '../probes/unchecked.ts';
import { questionSite } from '../site.ts';
import { questionName } from '../words.ts';
import { writeRule } from '../write-rule.ts';

/** What people type when they are not stopped. */
const WITNESSES = ['bob', 'a@x.org,b@x.org', ' bob@x.org', 'Bob <b@x.org>', 'b@x..org'];

export default writeRule({
  id: 'email-validation-too-loose',
  severity: 'warning',
  properties: ['commcare_email_address'],
  checkWrite(write, { form }) {
    for (const answer of typedAnswers(write, form)) {
      if (isUnchecked(answer, write, form)) continue;
      const { question } = answer;
      const takenOn = (witness: string, platform: Platform): boolean => {
        const { accepted, written, open } = tryAnswer(write, question, witness, form, { platform });
        if (accepted !== true || open || written.length === 0) return false;
        return written.every((text) => text !== '' && !isValidEmail(text));
      };
      const where = whereOf(write, form, (platform) =>
        WITNESSES.some((witness) => takenOn(witness, platform)),
      );
      if (where === null) continue;
      const taken = WITNESSES.filter((witness) =>
        platformsOf(write, form).some((platform) => takenOn(witness, platform)),
      );
      const part = question.constraint ? 'constraint' : 'kind';
      const alone = answer.value.parts.length === 1;
      return {
        site: questionSite(write, question, part),
        message: (say) =>
          say['email-validation-too-loose'].loose(questionName(question.path, form), taken, where),
        fixes: alone ? [emailValidation(question)] : [],
      };
    }
    return null;
  },
});
