/** What is said of a cause that many cases have: without the value of any of them, in the language of a catalogue. */
import type { AdviceText } from '../contact/advice/advice-text.ts';
import type { AdviceTexts } from '../contact/advice/texts/en.ts';
import type { CauseText, ReportTexts } from './texts/en.ts';

/** Stands where a text names the value. */
const VALUE = '…';
const NUMBER = { count: 0, places: [], tried: [] };
const ZONE = { candidates: [], summerDiffers: false };
const LANGUAGE = { code: null, languages: [] };
const GATEWAY = { name: null, gateways: [] };

/** Advice by its code (docs/advice.md). */
const ADVICE: Readonly<Record<string, (say: AdviceTexts) => AdviceText>> = {
  'phone-plus': ({ phone }) => phone.plus(),
  'phone-punctuation': ({ phone }) => phone.punctuation(),
  'phone-leading-zero': ({ phone }) => phone.leadingZero(NUMBER),
  'phone-country-code-missing': ({ phone }) => phone.countryCodeMissing(NUMBER),
  'phone-country-code-doubled': ({ phone }) => phone.codeDoubled(NUMBER),
  'phone-zero-lost': ({ phone }) => phone.zeroLost(NUMBER),
  'phone-international-prefix': ({ phone }) => phone.internationalPrefix(NUMBER),
  'phone-zero-in-brackets': ({ phone }) => phone.zeroInBrackets(NUMBER),
  'phone-zero-after-country-code': ({ phone }) => phone.zeroAfterCode(NUMBER),
  'phone-trailing-decimal': ({ phone }) => phone.trailingDecimal(NUMBER),
  'phone-scientific-notation': ({ phone }) => phone.scientific(NUMBER),
  'phone-digits-not-ascii': ({ phone }) => phone.notAscii(NUMBER),
  'phone-extension': ({ phone }) => phone.extension(NUMBER),
  'phone-several-numbers': ({ phone }) => phone.several(NUMBER),
  'phone-refused-characters': ({ phone }) => phone.refused([VALUE], NUMBER),
  'phone-not-a-number': ({ phone }) => phone.notANumber(NUMBER),
  'phone-too-short': ({ phone }) => phone.tooShort(null, null),
  'phone-too-long': ({ phone }) => phone.tooLong(null, null),
  'phone-placeholder': ({ phone }) => phone.placeholder(),
  'phone-unknown-country-code': ({ phone }) => phone.unknownCode(),
  'phone-not-valid': ({ phone }) => phone.notValid(null),
  'phone-landline': ({ phone }) => phone.landline(null),
  'phone-service-number': ({ phone }) => phone.service(null),
  'phone-other-country': ({ phone }) => phone.otherCountry(null),
  'phone-owned': ({ phone }) => phone.owned('case', false),
  'phone-owned-in-other-spelling': ({ phone }) => phone.ownedInOtherSpelling(),
  'phone-shared': ({ phone }) => phone.shared(),
  'verified-reads-as-no': ({ verified }) => verified.readsAsNo(VALUE),
  'verified-blank': ({ verified }) => verified.blank(),
  'verified-not-one': ({ verified }) => verified.notOne(),
  'verified-without-number': ({ verified }) => verified.withoutNumber(),
  'verified-missing': ({ verified }) => verified.missing(),
  'email-blank-around': ({ email }) => email.blankAround('both'),
  'email-display-name': ({ email }) => email.displayName(),
  'email-mailto': ({ email }) => email.mailto(),
  'email-several-addresses': ({ email }) => email.several(),
  'email-incomplete': ({ email }) => email.incomplete(),
  'email-dots': ({ email }) => email.dots(),
  'email-domain': ({ email }) => email.domain(),
  'email-refused-characters': ({ email }) => email.characters([VALUE]),
  'email-too-long': ({ email }) => email.tooLong(),
  'email-domain-slip': ({ email }) => email.slip(VALUE),
  'email-not-public': ({ email }) => email.notPublic(),
  'time-zone-spelling': ({ timeZone }) => timeZone.spelling(VALUE, ZONE),
  'time-zone-abbreviation': ({ timeZone }) => timeZone.abbreviation(VALUE, ZONE),
  'time-zone-offset': ({ timeZone }) => timeZone.offset(VALUE, ZONE),
  'time-zone-windows': ({ timeZone }) => timeZone.windows(VALUE, ZONE),
  'time-zone-place': ({ timeZone }) => timeZone.place(VALUE, ZONE),
  'time-zone-near-miss': ({ timeZone }) => timeZone.nearMiss(VALUE, ZONE),
  'time-zone-unknown': ({ timeZone }) => timeZone.unknown(VALUE),
  'time-zone-sign': ({ timeZone }) => timeZone.sign('Etc/GMT+5', '5', true),
  'time-zone-alias': ({ timeZone }) => timeZone.alias(VALUE, VALUE),
  'time-zone-blank': ({ timeZone }) => timeZone.blank(),
  'language-spelling': ({ language }) => language.spelling(VALUE, LANGUAGE),
  'language-region': ({ language }) => language.region(VALUE, LANGUAGE),
  'language-code-length': ({ language }) => language.codeLength(VALUE, LANGUAGE),
  'language-name': ({ language }) => language.name(VALUE, LANGUAGE),
  'language-several': ({ language }) => language.several(VALUE, LANGUAGE),
  'language-near-miss': ({ language }) => language.nearMiss(VALUE, LANGUAGE),
  'language-unknown': ({ language }) => language.unknown(VALUE, LANGUAGE),
  'language-blank': ({ language }) => language.blank(),
  'gateway-near-miss': ({ gateway }) => gateway.unknown(VALUE, GATEWAY),
  'gateway-unknown': ({ gateway }) => gateway.unknown(VALUE, GATEWAY),
  'gateway-white-space': ({ gateway }) => gateway.whiteSpace(VALUE, GATEWAY),
  'gateway-spelling': ({ gateway }) => gateway.spelling(VALUE),
  'gateway-blank': ({ gateway }) => gateway.blank(),
};

/** Undefined for a cause that only a form can have. */
export function generalText(
  cause: string,
  report: Pick<ReportTexts, 'causes'>,
  advice: AdviceTexts,
): AdviceText | undefined {
  const causes: Readonly<Record<string, CauseText | undefined>> = report.causes;
  const own = Object.hasOwn(causes, cause) ? causes[cause] : undefined;
  if (own) return { ...own, why: '' };
  return Object.hasOwn(ADVICE, cause) ? ADVICE[cause]?.(advice) : undefined;
}
