import { emailRulesHi } from './email/hi.ts';
import type { RuleTexts } from './en.ts';
import { fixesHi } from './fixes/hi.ts';
import { formRulesHi } from './form/hi.ts';
import { gatewayRulesHi } from './gateway/hi.ts';
import { languageRulesHi } from './language/hi.ts';
import { phoneRulesHi } from './phone/hi.ts';
import { phoneNumberRulesHi } from './phone-number/hi.ts';
import { whyHi } from './reasons/hi.ts';
import { verifiedRulesHi } from './verified/hi.ts';

export const rulesHi: RuleTexts = {
  fixes: fixesHi,
  reasons: whyHi,
  ...formRulesHi,
  ...phoneRulesHi,
  ...phoneNumberRulesHi,
  ...emailRulesHi,
  ...verifiedRulesHi,
  ...languageRulesHi,
  ...gatewayRulesHi,
};
