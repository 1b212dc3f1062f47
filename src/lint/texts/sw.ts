import { emailRulesSw } from './email/sw.ts';
import type { RuleTexts } from './en.ts';
import { fixesSw } from './fixes/sw.ts';
import { formRulesSw } from './form/sw.ts';
import { gatewayRulesSw } from './gateway/sw.ts';
import { languageRulesSw } from './language/sw.ts';
import { phoneRulesSw } from './phone/sw.ts';
import { phoneNumberRulesSw } from './phone-number/sw.ts';
import { whySw } from './reasons/sw.ts';
import { verifiedRulesSw } from './verified/sw.ts';

export const rulesSw: RuleTexts = {
  fixes: fixesSw,
  reasons: whySw,
  ...formRulesSw,
  ...phoneRulesSw,
  ...phoneNumberRulesSw,
  ...emailRulesSw,
  ...verifiedRulesSw,
  ...languageRulesSw,
  ...gatewayRulesSw,
};
