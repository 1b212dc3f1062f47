import { emailRulesEn } from './email/en.ts';
import { fixesEn } from './fixes/en.ts';
import { formRulesEn } from './form/en.ts';
import { gatewayRulesEn } from './gateway/en.ts';
import { languageRulesEn } from './language/en.ts';
import { phoneRulesEn } from './phone/en.ts';
import { phoneNumberRulesEn } from './phone-number/en.ts';
import { whyEn } from './reasons/en.ts';
import { verifiedRulesEn } from './verified/en.ts';

/** What rules and their fixes say, by rule. English is the type of every other language. */
export const rulesEn = {
  fixes: fixesEn,
  reasons: whyEn,
  ...formRulesEn,
  ...phoneRulesEn,
  ...phoneNumberRulesEn,
  ...emailRulesEn,
  ...verifiedRulesEn,
  ...languageRulesEn,
  ...gatewayRulesEn,
};

export type RuleTexts = typeof rulesEn;
