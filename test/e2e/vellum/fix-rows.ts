/** A form in a few lines (`docs/rules/README.md`) for each thing that a fix can change. */
export interface FixRow {
  readonly rule: string;
  readonly where: string;
  readonly form: string;
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
];
