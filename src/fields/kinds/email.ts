import { emailJudge } from '../../contact/judge/email.ts';
import type { FieldKind } from '../element.tsx';
import { EmailField } from '../email-field.tsx';

export const email: FieldKind = {
  property: 'commcare_email_address',
  component: EmailField,
  judge: emailJudge,
};
