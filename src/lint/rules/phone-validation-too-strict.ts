import type { ProjectFacts } from '../../contact/project.ts';
import type { FormModel, Write } from '../../form/model.ts';
import type { Message, Severity } from '../finding.ts';
import { writingExpression } from '../probes/number/expression-site.ts';
import { fromNumberOf } from '../probes/number/from-number.ts';
import { keptZeroOf } from '../probes/number/kept-zero.ts';
import { offeredValidation } from '../probes/number/offer.ts';
import type { Refused } from '../probes/number/refused.ts';
import { severalOf } from '../probes/number/several.ts';
import { type Strict, strictOf } from '../probes/number/strict.ts';
import { forAllWays } from '../probes/number/two-ways.ts';
import { wrongCodeOf } from '../probes/number/wrong-code.ts';
import type { Where } from '../probes/platforms.ts';
import type { Said } from '../said.ts';
import { questionSite, writeSite } from '../site.ts';
import { questionName } from '../words.ts';
import { type WriteFinding, writeRule } from '../write-rule.ts';

export default writeRule({
  id: 'phone-validation-too-strict',
  severity: 'error',
  properties: ['contact_phone_number'],
  checkWrite(write, { form, project }) {
    const strict = wrongCodeOf(write, form, project) ? null : strictOf(write, form, project);
    if (!strict) return null;
    // An Integer that takes no whole number, and the E of a large number in a text, have a finding of their own.
    const harm = fromNumberOf(write, form, project)?.harm ?? 'zero-lost';
    if (strict.question === null && harm !== 'zero-lost') return null;
    // The 0 that the form asks for and then keeps has a finding of its own, and so have two numbers in one value.
    const told = keptZeroOf(write, form, project) ?? severalOf(write, form, project);
    if (told && strict.refused?.all !== false) return null;
    return strict.question ? atCondition(strict, write, form, project) : atExpression(strict, write, form);
  },
});

const severityOf = (refused: Refused | null): Severity | undefined =>
  refused === null || refused.all ? undefined : 'warning';

function atCondition(
  { refused, question, way, where }: Strict,
  write: Write,
  form: FormModel,
  project: ProjectFacts,
): WriteFinding | null {
  if (!question) return null;
  const name = questionName(question.path, form);
  const behindCode = way.code !== null;
  return {
    site: questionSite(write, question, 'constraint'),
    severity: severityOf(refused),
    ...forAllWays(
      {
        message: messageAt(name, refused, behindCode, where),
        fixes: offeredValidation(write, question, form, project),
      },
      write,
      question,
      form,
    ),
  };
}

function messageAt(
  question: string,
  refused: Refused | null,
  behindCode: boolean,
  where: Where,
): Said<Message> {
  if (refused === null) return (say) => say['phone-validation-too-strict'].none(question, behindCode);
  const { example, all, beginnings, share } = refused;
  const { country } = refused;
  const number = example.callingCode + example.significant;
  return all
    ? (say) => say['phone-validation-too-strict'].noneOfCountry(question, country, number, behindCode, where)
    : (say) => say['phone-validation-too-strict'].range(question, country, beginnings, share, number, where);
}

function atExpression({ refused, way }: Strict, write: Write, form: FormModel): WriteFinding {
  const site = writingExpression(write, form)?.site ?? writeSite(write);
  const [question] = way.questions;
  const name = question ? questionName(question.path, form) : '';
  if (refused === null)
    return { site, message: (say) => say['phone-validation-too-strict'].spoilt(name, null, '') };
  const { country } = refused;
  const number = refused.example.callingCode + refused.example.significant;
  return {
    site,
    severity: severityOf(refused),
    message: refused.all
      ? (say) => say['phone-validation-too-strict'].spoilt(name, country, number)
      : (say) =>
          say['phone-validation-too-strict'].spoiltRange(country, refused.beginnings, refused.share, number),
  };
}
