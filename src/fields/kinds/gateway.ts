import { gatewayJudge } from '../../contact/judge/gateway.ts';
import type { FieldKind } from '../element.tsx';
import { GatewayField } from '../list-fields.tsx';

export const gateway: FieldKind = {
  property: 'contact_backend_id',
  component: GatewayField,
  judge: gatewayJudge,
};
