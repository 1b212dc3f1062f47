import { verifiedJudge } from '../../contact/judge/verified.ts';
import type { FieldKind } from '../element.tsx';
import { VerifiedField } from '../verified-field.tsx';

export const verified: FieldKind = {
  property: 'contact_phone_number_is_verified',
  component: VerifiedField,
  judge: verifiedJudge,
};
