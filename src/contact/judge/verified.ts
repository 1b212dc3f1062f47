import { gatewayOutcome } from '../gateway/gateway.ts';
import { smsOutcome } from '../phone/phone.ts';
import { adviseVerified } from '../two-way/advise-verified.ts';
import { normalizeFlag } from '../two-way/normalize-flag.ts';
import { twoWayOutcome } from '../two-way/two-way.ts';
import { judgeGateway } from '../verdict/gateway.ts';
import { judgeReplies } from '../verdict/replies.ts';
import { SHOWN } from '../verdict/shown.ts';
import { judgeSms } from '../verdict/sms.ts';
import { createJudge } from './judge.ts';

export const verifiedJudge = createJudge({
  property: 'contact_phone_number_is_verified',
  normalize: normalizeFlag,
  advise: adviseVerified,
  show: SHOWN,
  line: (said) => {
    const { contact, options } = said;
    const sms = smsOutcome(contact, undefined, options.project);
    const core = {
      sms,
      twoWay: twoWayOutcome(contact, sms, options),
      gateway: gatewayOutcome(undefined, options.project),
    };
    const facts = { ...said, core };
    const gateway = judgeGateway(facts);
    return judgeReplies(facts, judgeSms(facts, gateway), gateway);
  },
});
