import { emailRulesEs } from './email/es.ts';
import type { RuleTexts } from './en.ts';
import { fixesEs } from './fixes/es.ts';
import { formRulesEs } from './form/es.ts';
import { gatewayRulesEs } from './gateway/es.ts';
import { languageRulesEs } from './language/es.ts';
import { phoneRulesEs } from './phone/es.ts';
import { phoneNumberRulesEs } from './phone-number/es.ts';
import { whyEs } from './reasons/es.ts';
import { verifiedRulesEs } from './verified/es.ts';

export const rulesEs: RuleTexts = {
  fixes: fixesEs,
  reasons: whyEs,
  ...formRulesEs,
  ...phoneRulesEs,
  ...phoneNumberRulesEs,
  ...emailRulesEs,
  ...verifiedRulesEs,
  ...languageRulesEs,
  ...gatewayRulesEs,
};
