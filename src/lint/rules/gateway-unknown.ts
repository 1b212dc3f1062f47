import { similarGateway } from '../../contact/gateway/advise-gateway.ts';
import { findGateway, hasInnerSpace } from '../../contact/gateway/gateway.ts';
import { strip } from '../../contact/python.ts';
import { wrongTexts } from '../probes/constants.ts';
import { siteOf } from '../site.ts';
import { useInstead } from '../use-instead.ts';
import { writeRule } from '../write-rule.ts';

export default writeRule({
  id: 'gateway-unknown',
  severity: 'error',
  properties: ['contact_backend_id'],
  checkWrite(write, { form, project: { gateways } }) {
    // A name with white space inside is gateway-invalid-name's.
    const unknown = wrongTexts(write, form, ({ text }) => {
      if (strip(text) === '' || hasInnerSpace(text)) return false;
      return !gateways || findGateway(text, gateways) === null;
    });
    const [first] = unknown;
    if (!first) return null;
    const site = siteOf(write, first.part.origin);
    const names = unknown.map(({ text }) => text);
    if (!gateways)
      return { site, message: (say) => say['gateway-unknown'].undecided(names), severity: 'incomplete' };
    const similar = similarGateway(first.text, gateways);
    return {
      site,
      message: (say) => say['gateway-unknown'].unknown(names, gateways),
      fixes: similar === null ? [] : useInstead(first, similar, write, form),
    };
  },
});
