import type { ContactProperty } from './contact.ts';

/** One error code of HQ's messaging reports, with HQ's words and ours. */
export interface ReasonText {
  readonly code: string;
  /** What HQ's report shows. */
  readonly hq: string;
  /** What happened and what to do. */
  readonly explanation: string;
  /** The properties that can cause it; none for causes outside the contact. */
  readonly properties: readonly ContactProperty[];
}

const PHONE = 'contact_phone_number';

/**
 * HQ's codes: of the whole event (`MessagingEvent.ERROR_MESSAGES`) and of one SMS (`SMSBase.ERROR_MESSAGES`). Facts 6.
 * docs/outcome-reasons.md is made of the same table.
 */
export const REASONS: readonly ReasonText[] = [
  {
    code: 'NO_PHONE_NUMBER',
    hq: 'Contact has no phone number.',
    explanation:
      'The number is missing, is 0, has three digits or fewer, or holds something else than digits, blanks, brackets, hyphens, dots and one leading +. Save the country code and the number, digits only.',
    properties: [PHONE],
  },
  {
    code: 'NO_TWO_WAY_PHONE_NUMBER',
    hq: 'Contact has no two-way phone number.',
    explanation:
      'The number is not marked as verified, or another contact on the same server holds it, perhaps in another project. Save 1 if the person agreed to messages; if another contact holds the number, close that case or remove the number from that worker, then save this case again: HQ does not hand it over by itself.',
    properties: [PHONE, 'contact_phone_number_is_verified'],
  },
  {
    code: 'CONTACT_IS_INACTIVE',
    hq: 'The recipient has been deactivated.',
    explanation:
      'The case is closed or deleted, or the worker is deactivated. Reopen it, or take it out of the recipients.',
    properties: [],
  },
  {
    code: 'INVALID_DESTINATION_NUMBER',
    hq: "The gateway can't reach the destination number.",
    explanation:
      'Nobody has the number, it is a landline, or digits are missing or wrong: often a missing country code, a kept leading 0, or a 0 that a spreadsheet put behind it. Save the number as it is dialled from abroad, digits only.',
    properties: [PHONE],
  },
  {
    code: 'UNSUPPORTED_COUNTRY',
    hq: 'Gateway does not support the destination country.',
    explanation:
      'The gateway does not send to the country of the number. Check the country code, or choose another gateway.',
    properties: [PHONE, 'contact_backend_id'],
  },
  {
    code: 'NO_SUITABLE_GATEWAY',
    hq: 'No suitable gateway could be found.',
    explanation:
      'The project has no gateway for this number. Check the country code, then the gateways under Messaging > SMS Connectivity.',
    properties: [PHONE],
  },
  {
    code: 'GATEWAY_NOT_FOUND',
    hq: 'Gateway could not be found.',
    explanation:
      'The contact names a gateway that the project may not use. HQ sends nothing and does not fall back to the default. Correct the name, or save an empty value for the default gateway.',
    properties: ['contact_backend_id'],
  },
  {
    code: 'NO_EMAIL_ADDRESS',
    hq: 'Recipient has no email address.',
    explanation: 'The e-mail address is missing or empty. Save it.',
    properties: ['commcare_email_address'],
  },
  {
    code: 'INVALID_EMAIL_ADDRESS',
    hq: "Recipient's email address is not valid.",
    explanation:
      'HQ takes exactly one address: no blanks around it, no name, no list, letters without accents before the @ and a domain with a dot. Correct it.',
    properties: ['commcare_email_address'],
  },
  {
    code: 'NO_MESSAGE',
    hq: 'No message available for the given language settings.',
    explanation:
      'The message has no text in the language of the contact, and the project does not let HQ use another one. Correct the code, add the translation, or change the fallback under Messaging > Settings.',
    properties: ['language_code'],
  },
  {
    code: 'PHONE_OPTED_OUT',
    hq: 'Phone number has opted out of receiving SMS.',
    explanation:
      'Somebody replied STOP from this number. Only a START from the same number allows messages again.',
    properties: [],
  },
  {
    code: 'PHONE_NUMBER_OPTED_OUT',
    hq: 'Phone number has opted out of receiving SMS.',
    explanation: 'The same, reported for one SMS.',
    properties: [],
  },
  {
    code: 'NO_RECIPIENT',
    hq: 'No recipient',
    explanation:
      'The alert finds nobody to send to. Check its recipients, and the parent or owner of the case.',
    properties: [],
  },
  {
    code: 'CANNOT_RENDER_MESSAGE',
    hq: 'Error rendering message; please check syntax.',
    explanation: 'A reference such as {case.name} in the text is not closed or not known. Correct the text.',
    properties: [],
  },
  {
    code: 'CANNOT_FIND_FORM',
    hq: 'Cannot find form.',
    explanation: 'The form of an SMS survey was deleted or its app was. Choose the form again.',
    properties: [],
  },
  {
    code: 'TRIAL_EMAIL_LIMIT_REACHED',
    hq: 'Cannot send any more reminder emails. The limit for sending reminder emails on a Trial plan has been reached.',
    explanation: 'A project on trial may send 50 e-mails. Subscribe to a plan.',
    properties: [],
  },
  {
    code: 'EMAIL_BOUNCED',
    hq: 'Email Bounced',
    explanation:
      'The mail server of the recipient refused the message. HQ took the address as valid, so check its spelling.',
    properties: ['commcare_email_address'],
  },
  {
    code: 'EMAIL_GATEWAY_ERROR',
    hq: 'Email Gateway Error',
    explanation: "HQ's mail server could not send. Try again later.",
    properties: [],
  },
  {
    code: 'TOO_MANY_UNSUCCESSFUL_ATTEMPTS',
    hq: 'Gateway error.',
    explanation: 'HQ tried three times to hand the SMS to the gateway. Check the gateway and its account.',
    properties: [],
  },
  {
    code: 'MESSAGE_IS_STALE',
    hq: 'Message is stale and will not be processed.',
    explanation: 'The SMS waited too long to be sent. Nothing is wrong with the contact.',
    properties: [],
  },
  {
    code: 'MESSAGE_BLANK',
    hq: 'The message was blank.',
    explanation:
      "The text is empty, often in one translation only. Fill in the text of the contact's language.",
    properties: [],
  },
  {
    code: 'TRIAL_SMS_EXCEEDED',
    hq: 'The number of SMS that can be sent on a trial plan has been exceeded.',
    explanation: 'A project on trial may send a limited number of SMS. Subscribe to a plan.',
    properties: [],
  },
];

const BY_CODE: ReadonlyMap<string, ReasonText> = new Map(REASONS.map((reason) => [reason.code, reason]));

/** HQ's text and ours for a code; HQ's constant for a bad address has `ERROR_` before the code of its reports. */
export function reasonText(code: string): ReasonText | null {
  return BY_CODE.get(code) ?? BY_CODE.get(code.replace(/^ERROR_/, '')) ?? null;
}
