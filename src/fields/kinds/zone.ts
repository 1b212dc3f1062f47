import { zoneJudge } from '../../contact/judge/zone.ts';
import type { FieldKind } from '../element.tsx';
import { ZoneField } from '../zone-field.tsx';

export const zone: FieldKind = {
  property: 'time_zone',
  component: ZoneField,
  judge: zoneJudge,
};
