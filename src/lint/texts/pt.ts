import { emailRulesPt } from './email/pt.ts';
import type { RuleTexts } from './en.ts';
import { fixesPt } from './fixes/pt.ts';
import { formRulesPt } from './form/pt.ts';
import { gatewayRulesPt } from './gateway/pt.ts';
import { languageRulesPt } from './language/pt.ts';
import { phoneRulesPt } from './phone/pt.ts';
import { phoneNumberRulesPt } from './phone-number/pt.ts';
import { whyPt } from './reasons/pt.ts';
import { verifiedRulesPt } from './verified/pt.ts';

export const rulesPt: RuleTexts = {
  fixes: fixesPt,
  reasons: whyPt,
  ...formRulesPt,
  ...phoneRulesPt,
  ...phoneNumberRulesPt,
  ...emailRulesPt,
  ...verifiedRulesPt,
  ...languageRulesPt,
  ...gatewayRulesPt,
};
