import { phoneJudge } from '../../contact/judge/phone.ts';
import type { FieldKind } from '../element.tsx';
import { PhoneField } from '../phone/phone-field.tsx';

export const phone: FieldKind = {
  property: 'contact_phone_number',
  component: PhoneField,
  judge: phoneJudge,
};
