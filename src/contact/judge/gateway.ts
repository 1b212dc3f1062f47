import { adviseGateway } from '../gateway/advise-gateway.ts';
import { gatewayOutcome } from '../gateway/gateway.ts';
import { normalizeGateway } from '../gateway/normalize-gateway.ts';
import { judgeGateway } from '../verdict/gateway.ts';
import { createJudge } from './judge.ts';

export const gatewayJudge = createJudge({
  property: 'contact_backend_id',
  normalize: normalizeGateway,
  advise: adviseGateway,
  line: (said) => {
    const gateway = gatewayOutcome(said.contact.contact_backend_id, said.options.project);
    return judgeGateway({ ...said, core: { gateway } });
  },
});
