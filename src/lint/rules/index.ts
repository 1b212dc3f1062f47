import type { Rule } from '../rule.ts';
import contactInRepeat from './contact-in-repeat.ts';
import defaultTooEarly from './default-too-early.ts';
import emailInvalid from './email-invalid.ts';
import emailUnvalidated from './email-unvalidated.ts';
import emailValidationTooLoose from './email-validation-too-loose.ts';
import emailValidationTooStrict from './email-validation-too-strict.ts';
import expressionInvalid from './expression-invalid.ts';
import formStops from './form-stops.ts';
import gatewayFreeText from './gateway-free-text.ts';
import gatewayInvalidName from './gateway-invalid-name.ts';
import gatewayUnknown from './gateway-unknown.ts';
import languageChoiceMissing from './language-choice-missing.ts';
import languageFreeText from './language-free-text.ts';
import languageUnknown from './language-unknown.ts';
import mappingQuestionGone from './mapping-question-gone.ts';
import nameMissing from './name-missing.ts';
import phoneConstant from './phone-constant.ts';
import phoneCopiedTwoWay from './phone-copied-two-way.ts';
import phoneFromNumber from './phone-from-number.ts';
import phoneInvalid from './phone-invalid.ts';
import phonePlaceholder from './phone-placeholder.ts';
import phonePrefixAlone from './phone-prefix-alone.ts';
import phonePrefixKeepsTrunkZero from './phone-prefix-keeps-trunk-zero.ts';
import phonePrefixWrongCountry from './phone-prefix-wrong-country.ts';
import phoneRegexUnanchored from './phone-regex-unanchored.ts';
import phoneSeveralInOne from './phone-several-in-one.ts';
import phoneUnvalidated from './phone-unvalidated.ts';
import phoneValidationTooLoose from './phone-validation-too-loose.ts';
import phoneValidationTooStrict from './phone-validation-too-strict.ts';
import propertyDiffersBetweenForms from './property-differs-between-forms.ts';
import propertyNearMiss from './property-near-miss.ts';
import propertyNeverSet from './property-never-set.ts';
import propertyOnOtherCase from './property-on-other-case.ts';
import propertyWrittenTwice from './property-written-twice.ts';
import timeZoneDeprecated from './time-zone-deprecated.ts';
import timeZoneFreeText from './time-zone-free-text.ts';
import timeZoneSign from './time-zone-sign.ts';
import timeZoneUnknown from './time-zone-unknown.ts';
import twoWayNotSet from './two-way-not-set.ts';
import usercaseCompetes from './usercase-competes.ts';
import valueCannotFit from './value-cannot-fit.ts';
import verifiedFalseIsTrue from './verified-false-is-true.ts';
import verifiedNotOne from './verified-not-one.ts';
import verifiedWithoutConsent from './verified-without-consent.ts';
import verifiedWithoutPhone from './verified-without-phone.ts';

/** Every rule, in the order in which findings at one place are listed. */
export const RULES: readonly Rule[] = [
  expressionInvalid,
  formStops,
  mappingQuestionGone,
  propertyNearMiss,
  propertyWrittenTwice,
  propertyOnOtherCase,
  valueCannotFit,
  propertyNeverSet,
  defaultTooEarly,
  phoneFromNumber,
  phoneConstant,
  phoneInvalid,
  phonePlaceholder,
  phoneUnvalidated,
  phoneValidationTooStrict,
  phoneValidationTooLoose,
  phoneRegexUnanchored,
  phonePrefixKeepsTrunkZero,
  phonePrefixWrongCountry,
  phonePrefixAlone,
  phoneSeveralInOne,
  contactInRepeat,
  usercaseCompetes,
  nameMissing,
  twoWayNotSet,
  phoneCopiedTwoWay,
  verifiedFalseIsTrue,
  verifiedNotOne,
  verifiedWithoutPhone,
  verifiedWithoutConsent,
  emailInvalid,
  emailUnvalidated,
  emailValidationTooStrict,
  emailValidationTooLoose,
  timeZoneUnknown,
  timeZoneDeprecated,
  timeZoneFreeText,
  timeZoneSign,
  languageUnknown,
  languageFreeText,
  languageChoiceMissing,
  gatewayUnknown,
  gatewayInvalidName,
  gatewayFreeText,
  propertyDiffersBetweenForms,
];
