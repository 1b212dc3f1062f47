import { similarGateway } from '../../contact/gateway/advise-gateway.ts';
import { hasInnerSpace } from '../../contact/gateway/gateway.ts';
import { wrongTexts } from '../probes/constants.ts';
import { siteOf } from '../site.ts';
import { useInstead } from '../use-instead.ts';
import { writeRule } from '../write-rule.ts';

export default writeRule({
  id: 'gateway-invalid-name',
  severity: 'error',
  properties: ['contact_backend_id'],
  checkWrite(write, { form, project: { gateways } }) {
    const wrong = wrongTexts(write, form, ({ text }) => hasInnerSpace(text));
    const [first] = wrong;
    if (!first) return null;
    const similar = gateways ? similarGateway(first.text, gateways) : null;
    return {
      site: siteOf(write, first.part.origin),
      message: (say) => say['gateway-invalid-name'].invalid(wrong.map(({ text }) => text)),
      fixes: similar === null ? [] : useInstead(first, similar, write, form),
    };
  },
});
