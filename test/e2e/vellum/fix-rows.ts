/** A form in a few lines (`docs/rules/README.md`) for each thing that a fix can change. */
export interface FixRow {
  readonly rule: string;
  readonly where: string;
  readonly form: string;
  /** What no sketch can say: a case block without Vellum's words, a second language. */
  readonly change?: (xml: string) => string;
  /** The app's languages; English when left out. */
  readonly langs?: string;
}

/** The case action as somebody writes it who knows nothing of Save to Case. */
function byHand(xml: string): string {
  return xml.replace(/ vellum:role="SaveToCase" vellum:case_type="\w*"/g, '');
}

/** The form in two languages. */
function inFrenchToo(xml: string): string {
  return xml.replace(
    /(<translation lang="en" default="">)([\s\S]*?)(<\/translation>)/,
    (all, _, texts, end) => [all, `<translation lang="fra">${texts}${end}`].join(''),
  );
}

const VALID = "validate regex(., '^254[17][0-9]{8}$')";

export const FIX_ROWS: readonly FixRow[] = [
  {
    rule: 'phone-from-number',
    where: 'an Integer question',
    form: `
      int phone
      map contact_phone_number <- phone
    `,
  },
  {
    rule: 'phone-from-number',
    where: 'a Decimal question with a validation condition',
    form: `
      decimal phone
        validate . > 5
      map contact_phone_number <- phone
    `,
  },
  {
    rule: 'phone-unvalidated',
    where: 'a Text question',
    form: `
      text phone
      map contact_phone_number <- phone
    `,
  },
  {
    rule: 'phone-validation-too-loose',
    where: 'a condition',
    form: `
      phone phone
        validate string-length(.) > 5
      map contact_phone_number <- phone
    `,
  },
  {
    rule: 'phone-validation-too-strict',
    where: 'a condition',
    form: `
      phone phone
        validate regex(., '^0[17][0-9]{8}$')
      map contact_phone_number <- phone
    `,
  },
  {
    rule: 'phone-regex-unanchored',
    where: 'a condition',
    form: `
      phone phone
        validate regex(., '254[17][0-9]{8}')
      map contact_phone_number <- phone
    `,
  },
  {
    rule: 'phone-invalid',
    where: 'a constant in a card',
    form: `
      update save helpline
        contact_phone_number = '0712345678'
    `,
  },
  {
    rule: 'phone-invalid',
    where: 'a hidden value',
    form: `
      hidden phone = if(#case/x = 'a', '0712345678', '')
      map contact_phone_number <- phone
    `,
  },
  {
    rule: 'property-near-miss',
    where: 'a card',
    form: `
      phone phone
        ${VALID}
      update save contact
        Contact_Phone_Number = #form/phone
    `,
  },
  {
    rule: 'property-near-miss',
    where: 'a card of an action that creates',
    form: `
      phone phone
        ${VALID}
      create save contact
        contact_phone = #form/phone
    `,
  },
  {
    rule: 'property-near-miss',
    where: 'a case property',
    form: `
      select language: en, fra, sw
      map language_kode <- language
    `,
  },
  {
    rule: 'property-written-twice',
    where: 'two questions on one property',
    form: `
      select first: en, fra, sw
      select second: en, fra, sw
      map language_code <- first
      map language_code <- second
    `,
  },
  {
    rule: 'verified-false-is-true',
    where: 'a constant in a card',
    form: `
      select consent: yes, no
      update save contact
        contact_phone_number_is_verified = if(#form/consent = 'yes', '1', 'no')
    `,
  },
  {
    rule: 'verified-false-is-true',
    where: 'a condition in a card',
    form: `
      select consent: yes, no
      update save contact
        contact_phone_number_is_verified = #form/consent = 'yes'
    `,
  },
  {
    rule: 'verified-false-is-true',
    where: 'a hidden value',
    form: `
      select consent: yes, no
      hidden verified = if(#form/consent = 'yes', '1', '0')
      map contact_phone_number_is_verified <- verified
    `,
  },
  {
    rule: 'email-unvalidated',
    where: 'a Text question',
    form: `
      text email
      map commcare_email_address <- email
    `,
  },
  {
    rule: 'email-validation-too-loose',
    where: 'a condition',
    form: `
      text email
        validate contains(., '@')
      map commcare_email_address <- email
    `,
  },
  {
    rule: 'email-invalid',
    where: 'a constant in a card',
    form: `
      update save contact
        commcare_email_address = ' help@example.org'
    `,
  },
  {
    rule: 'time-zone-unknown',
    where: 'a hidden value',
    form: `
      hidden tz = 'Africa/Nairobi '
      map time_zone <- tz
    `,
  },
  {
    rule: 'time-zone-unknown',
    where: 'a default value',
    form: `
      select tz: Africa/Nairobi, Africa/Kampala
        default 'Nairobi'
      map time_zone <- tz
    `,
  },
  {
    rule: 'time-zone-unknown',
    where: 'a choice',
    form: `
      select tz: Africa/Nairobbi, Africa/Kampala
      map time_zone <- tz
    `,
  },
  {
    rule: 'time-zone-deprecated',
    where: 'a card',
    form: `
      update save contact
        time_zone = 'Asia/Calcutta'
    `,
  },
  {
    rule: 'time-zone-sign',
    where: 'a hidden value',
    form: `
      hidden tz = 'Etc/GMT+3'
      map time_zone <- tz
    `,
  },
  {
    rule: 'language-unknown',
    where: 'a choice',
    form: `
      select language: en, fr, sw
      map language_code <- language
    `,
  },
  {
    rule: 'language-unknown',
    where: 'a card with a condition',
    form: `
      text name
      update save contact
        language_code = 'fre' when #form/name != ''
    `,
  },
  {
    rule: 'language-choice-missing',
    where: 'a multiple choice question',
    form: `
      select language: en, sw
      map language_code <- language
    `,
  },
  {
    rule: 'gateway-unknown',
    where: 'a hidden value',
    form: `
      hidden gateway = 'TWILO_KE'
      map contact_backend_id <- gateway
    `,
  },
  {
    rule: 'expression-invalid',
    where: 'a calculation',
    form: `
      text consent
      hidden verified = if(#form/consnet = 'yes', '1', '')
      map contact_phone_number_is_verified <- verified
    `,
  },
  {
    rule: 'expression-invalid',
    where: 'a card',
    form: `
      text consent
      update save contact
        contact_phone_number_is_verified = fi(#form/consent = 'yes', '1', '')
    `,
  },
  {
    rule: 'phone-from-number',
    where: 'a Long question in a group',
    form: `
      group home
      long home/phone
      map contact_phone_number <- home/phone
    `,
  },
  {
    rule: 'phone-from-number',
    where: 'an Integer question that a card saves',
    form: `
      int phone
      update save contact
        contact_phone_number = #form/phone
    `,
  },
  {
    rule: 'phone-unvalidated',
    where: 'a form in two languages: both get the message',
    form: `
      text phone
      map contact_phone_number <- phone
    `,
    change: inFrenchToo,
    langs: 'en,fra',
  },
  {
    rule: 'phone-unvalidated',
    where: 'a question of a hand-written case block',
    form: `
      phone phone
      update save contact
        contact_phone_number = #form/phone
    `,
    change: byHand,
  },
  {
    rule: 'phone-regex-unanchored',
    where: 'a condition without its end, beside another one',
    form: `
      phone phone
        validate . != '254700000000' and regex(., '^254[17][0-9]{8}')
      map contact_phone_number <- phone
    `,
  },
  {
    rule: 'phone-invalid',
    where: 'a choice',
    form: `
      select line: 0712345678, 254712345679
      map contact_phone_number <- line
    `,
  },
  {
    rule: 'phone-invalid',
    where: 'a default value',
    form: `
      phone phone
        default '0712345678'
      map contact_phone_number <- phone
    `,
  },
  {
    rule: 'phone-invalid',
    where: 'a node of a hand-written case block',
    form: `
      update save helpline
        contact_phone_number = '0712345678'
    `,
    change: byHand,
  },
  {
    rule: 'property-near-miss',
    where: 'a node of a hand-written case block',
    form: `
      select language: en, fra, sw
      update save contact
        lang_code = #form/language
    `,
    change: byHand,
  },
  {
    rule: 'property-near-miss',
    where: 'a property of the parent case',
    form: `
      select language: en, fra, sw
      map parent/lang_code <- language
    `,
  },
  {
    rule: 'verified-false-is-true',
    where: 'a card of an action that creates',
    form: `
      select consent: yes, no
      create save contact
        contact_phone_number_is_verified = if(#form/consent = 'yes', '1', 'false')
    `,
  },
  {
    rule: 'verified-false-is-true',
    where: 'a node of a hand-written case block',
    form: `
      select consent: yes, no
      update save contact
        contact_phone_number_is_verified = if(#form/consent = 'yes', 1, 0)
    `,
    change: byHand,
  },
  {
    rule: 'verified-false-is-true',
    where: 'a condition in a hand-written case block',
    form: `
      select consent: yes, no
      update save contact
        contact_phone_number_is_verified = #form/consent = 'yes'
    `,
    change: byHand,
  },
  {
    rule: 'email-unvalidated',
    where: 'a form in two languages: both get the message',
    form: `
      text email
      map commcare_email_address <- email
    `,
    change: inFrenchToo,
    langs: 'en,fra',
  },
  {
    rule: 'email-invalid',
    where: 'a hidden value',
    form: `
      hidden email = 'help@example.org '
      map commcare_email_address <- email
    `,
  },
  {
    rule: 'email-invalid',
    where: 'a default value',
    form: `
      text email
        default ' help@example.org'
      map commcare_email_address <- email
    `,
  },
  {
    rule: 'time-zone-unknown',
    where: 'a card of an action that creates',
    form: `
      create save contact
        time_zone = 'Nairobi'
    `,
  },
  {
    rule: 'time-zone-unknown',
    where: 'a node of a hand-written case block',
    form: `
      update save contact
        time_zone = 'Nairobi'
    `,
    change: byHand,
  },
  {
    rule: 'time-zone-deprecated',
    where: 'a choice',
    form: `
      select tz: Asia/Calcutta, Asia/Dhaka
      map time_zone <- tz
    `,
  },
  {
    rule: 'time-zone-deprecated',
    where: 'a hidden value',
    form: `
      hidden tz = if(#case/place = 'delhi', 'Asia/Calcutta', 'Asia/Dhaka')
      map time_zone <- tz
    `,
  },
  {
    rule: 'time-zone-sign',
    where: 'a card',
    form: `
      update save contact
        time_zone = 'Etc/GMT+3'
    `,
  },
  {
    rule: 'language-unknown',
    where: 'a hidden value that chooses',
    form: `
      select talk: one, two
      hidden language = if(#form/talk = 'one', 'en', 'fr')
      map language_code <- language
    `,
  },
  {
    rule: 'language-unknown',
    where: 'a default value',
    form: `
      select language: en, fra, sw
        default 'fr'
      map language_code <- language
    `,
  },
  {
    rule: 'gateway-unknown',
    where: 'a card',
    form: `
      update save contact
        contact_backend_id = 'TWILO_KE'
    `,
  },
  {
    rule: 'gateway-unknown',
    where: 'a choice',
    form: `
      select gateway: TWILO_KE, INFOBIP
      map contact_backend_id <- gateway
    `,
  },
  {
    rule: 'expression-invalid',
    where: 'a validation condition',
    form: `
      text email
        validate contain(., '@')
      map commcare_email_address <- email
    `,
  },
  {
    rule: 'expression-invalid',
    where: 'a node of a hand-written case block',
    form: `
      text consent
      update save contact
        contact_phone_number_is_verified = fi(#form/consent = 'yes', '1', '')
    `,
    change: byHand,
  },
  {
    rule: 'default-too-early',
    where: 'a hidden value',
    form: `
      text phone
        validate regex(., '^[17][0-9]{8}$')
      hidden final
        default concat('254', #form/phone)
      map contact_phone_number <- final
    `,
  },
  {
    rule: 'email-validation-too-strict',
    where: 'a condition',
    form: `
      text email
        validate regex(., '^[a-zA-Z0-9]+@[a-zA-Z0-9]+[.][a-zA-Z]{2,3}$')
      map commcare_email_address <- email
    `,
  },
  {
    rule: 'gateway-invalid-name',
    where: 'a card',
    form: `
      update save contact
        contact_backend_id = 'TWILIO KE'
    `,
  },
  {
    rule: 'phone-placeholder',
    where: 'a default value',
    form: `
      text phone
        validate regex(., '^[+]?(254|256)[0-9]{9}$')
        default '254999999999'
      map contact_phone_number <- phone
    `,
  },
  {
    rule: 'phone-prefix-alone',
    where: 'a card',
    form: `
      select has_mobile: yes, no
      text mobile
        validate regex(., '^[17][0-9]{8}$')
        display #form/has_mobile = 'yes'
      update save contact
        contact_phone_number = concat('254', #form/mobile)
    `,
  },
  {
    rule: 'phone-prefix-wrong-country',
    where: 'a card',
    form: `
      text phone
        validate regex(., '^[17][0-9]{8}$')
      update save contact
        contact_phone_number = concat('+91', #form/phone)
    `,
  },
  {
    rule: 'phone-several-in-one',
    where: 'a card',
    form: `
      text first
        validate regex(., '^254[17][0-9]{8}$')
      text second
        validate regex(., '^254[17][0-9]{8}$')
      update save contact
        contact_phone_number = concat(#form/first, ', ', #form/second)
    `,
  },
  {
    rule: 'value-cannot-fit',
    where: 'an Integer question for an address',
    form: `
      int address
      map commcare_email_address <- address
    `,
  },
  {
    rule: 'verified-not-one',
    where: 'a hidden value',
    form: `
      hidden verified = 'yes'
      map contact_phone_number_is_verified <- verified
    `,
  },
];
