import { gatewayOutcome } from '../gateway/gateway.ts';
import { adviseNumber } from '../phone/advise-number.ts';
import { normalizePhone } from '../phone/normalize-phone.ts';
import { smsOutcome } from '../phone/phone.ts';
import { judgeGateway } from '../verdict/gateway.ts';
import { SHOWN } from '../verdict/shown.ts';
import { judgeSms } from '../verdict/sms.ts';
import { createJudge } from './judge.ts';

export const phoneJudge = createJudge({
  property: 'contact_phone_number',
  normalize: normalizePhone,
  advise: adviseNumber,
  show: SHOWN,
  line: (said) => {
    const { contact, options } = said;
    const core = {
      sms: smsOutcome(contact, undefined, options.project),
      gateway: gatewayOutcome(undefined, options.project),
    };
    const facts = { ...said, core };
    return judgeSms(facts, judgeGateway(facts));
  },
});
