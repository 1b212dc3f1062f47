import { adviseEmail } from '../email/advise-email.ts';
import { emailOutcome } from '../email/email.ts';
import { normalizeEmail } from '../email/normalize-email.ts';
import { judgeEmail } from '../verdict/beside.ts';
import { createJudge } from './judge.ts';

export const emailJudge = createJudge({
  property: 'commcare_email_address',
  normalize: normalizeEmail,
  advise: adviseEmail,
  line: (said) => judgeEmail({ ...said, core: { email: emailOutcome(said.contact.commcare_email_address) } }),
});
