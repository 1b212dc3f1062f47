import { emailRulesFr } from './email/fr.ts';
import type { RuleTexts } from './en.ts';
import { fixesFr } from './fixes/fr.ts';
import { formRulesFr } from './form/fr.ts';
import { gatewayRulesFr } from './gateway/fr.ts';
import { languageRulesFr } from './language/fr.ts';
import { phoneRulesFr } from './phone/fr.ts';
import { phoneNumberRulesFr } from './phone-number/fr.ts';
import { whyFr } from './reasons/fr.ts';
import { verifiedRulesFr } from './verified/fr.ts';

export const rulesFr: RuleTexts = {
  fixes: fixesFr,
  reasons: whyFr,
  ...formRulesFr,
  ...phoneRulesFr,
  ...phoneNumberRulesFr,
  ...emailRulesFr,
  ...verifiedRulesFr,
  ...languageRulesFr,
  ...gatewayRulesFr,
};
