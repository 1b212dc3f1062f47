import { nearest } from '../../contact/distance.ts';
import { findGateway, hasInnerSpace, normalizeGatewayName } from '../../contact/gateway.ts';
import { strip } from '../../contact/python.ts';
import type { FormModel, Write } from '../../form/model.ts';
import { type FixedText, fixedTexts } from '../constants.ts';
import type { Fix, Message } from '../finding.ts';
import { replaceConstant } from '../replace-constant.ts';
import { siteOf } from '../site.ts';
import { either, list } from '../words.ts';
import { writeRule } from '../write-rule.ts';

const WHY =
  'When it sends, CommCare HQ stops with “Gateway could not be found” (`GATEWAY_NOT_FOUND`). It does not fall back to another gateway: no message goes out.';

const messages = {
  unknown: (names: readonly string[], gateways: readonly string[]): Message => ({
    what: `The project has no SMS gateway ${either(names)}.`,
    why: WHY,
    how:
      gateways.length > 0
        ? `Use a name from Messaging > SMS Connectivity (${list(gateways)}), or leave the property empty for the default gateway.`
        : 'Leave the property empty: then CommCare HQ takes the default gateway.',
  }),
  undecided: (names: readonly string[]): Message => ({
    what: `It could not be checked whether the project has the SMS gateway ${either(names)}: its gateways are not known here.`,
    why: WHY,
    how: 'Compare with the names under Messaging > SMS Connectivity.',
  }),
} as const;

export default writeRule({
  id: 'gateway-unknown',
  severity: 'error',
  properties: ['contact_backend_id'],
  summary: 'An SMS gateway that the project does not have: no message goes out.',
  checkWrite(write, { form, project: { gateways } }) {
    // A name with white space inside is gateway-invalid-name's.
    const named = fixedTexts(write, form).filter(({ text }) => strip(text) !== '' && !hasInnerSpace(text));
    const unknown = gateways ? named.filter(({ text }) => findGateway(text, gateways) === null) : named;
    const [first] = unknown;
    if (!first) return null;
    const site = siteOf(write, first.part.origin);
    const names = unknown.map(({ text }) => text);
    if (!gateways) return { site, message: messages.undecided(names), severity: 'incomplete' };
    const near = nearest(normalizeGatewayName(first.text), gateways, 2, normalizeGatewayName);
    return {
      site,
      message: messages.unknown(names, gateways),
      fixes: near.flatMap((name) => useGateway(first, name, write, form)),
    };
  },
});

function useGateway(fixed: FixedText, name: string, write: Write, form: FormModel): readonly Fix[] {
  const edit = replaceConstant(fixed, name, write, form);
  return edit ? [{ kind: 'suggestion', title: `Use ${name}`, edits: [edit] }] : [];
}
