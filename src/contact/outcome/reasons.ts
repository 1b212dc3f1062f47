import type { ContactProperty } from '../contact.ts';
import { type ReasonTexts, reasonsEn } from './texts/en.ts';

/** One error code of HQ's messaging reports; what it means stands in the catalogue (`texts/`). */
export interface Reason {
  readonly code: keyof ReasonTexts;
  /** What HQ's report shows. */
  readonly hq: string;
  /** The properties that can cause it; none for causes outside the contact. */
  readonly properties: readonly ContactProperty[];
}

const PHONE = 'contact_phone_number';

/**
 * HQ's codes: of the whole event (`MessagingEvent.ERROR_MESSAGES`) and of one SMS (`SMSBase.ERROR_MESSAGES`). Facts 6.
 * docs/outcome-reasons.md is made of them.
 */
export const REASONS: readonly Reason[] = [
  {
    code: 'NO_PHONE_NUMBER',
    hq: 'Contact has no phone number.',
    properties: [PHONE],
  },
  {
    code: 'NO_TWO_WAY_PHONE_NUMBER',
    hq: 'Contact has no two-way phone number.',
    properties: [PHONE, 'contact_phone_number_is_verified'],
  },
  {
    code: 'CONTACT_IS_INACTIVE',
    hq: 'The recipient has been deactivated.',
    properties: [],
  },
  {
    code: 'INVALID_DESTINATION_NUMBER',
    hq: "The gateway can't reach the destination number.",
    properties: [PHONE],
  },
  {
    code: 'UNSUPPORTED_COUNTRY',
    hq: 'Gateway does not support the destination country.',
    properties: [PHONE, 'contact_backend_id'],
  },
  {
    code: 'NO_SUITABLE_GATEWAY',
    hq: 'No suitable gateway could be found.',
    properties: [PHONE],
  },
  {
    code: 'GATEWAY_NOT_FOUND',
    hq: 'Gateway could not be found.',
    properties: ['contact_backend_id'],
  },
  {
    code: 'NO_EMAIL_ADDRESS',
    hq: 'Recipient has no email address.',
    properties: ['commcare_email_address'],
  },
  {
    code: 'INVALID_EMAIL_ADDRESS',
    hq: "Recipient's email address is not valid.",
    properties: ['commcare_email_address'],
  },
  {
    code: 'NO_MESSAGE',
    hq: 'No message available for the given language settings.',
    properties: ['language_code'],
  },
  {
    code: 'PHONE_OPTED_OUT',
    hq: 'Phone number has opted out of receiving SMS.',
    properties: [],
  },
  {
    code: 'PHONE_NUMBER_OPTED_OUT',
    hq: 'Phone number has opted out of receiving SMS.',
    properties: [],
  },
  {
    code: 'NO_RECIPIENT',
    hq: 'No recipient',
    properties: [],
  },
  {
    code: 'CANNOT_RENDER_MESSAGE',
    hq: 'Error rendering message; please check syntax.',
    properties: [],
  },
  {
    code: 'CANNOT_FIND_FORM',
    hq: 'Cannot find form.',
    properties: [],
  },
  {
    code: 'TRIAL_EMAIL_LIMIT_REACHED',
    hq: 'Cannot send any more reminder emails. The limit for sending reminder emails on a Trial plan has been reached.',
    properties: [],
  },
  {
    code: 'EMAIL_BOUNCED',
    hq: 'Email Bounced',
    properties: ['commcare_email_address'],
  },
  {
    code: 'EMAIL_GATEWAY_ERROR',
    hq: 'Email Gateway Error',
    properties: [],
  },
  {
    code: 'TOO_MANY_UNSUCCESSFUL_ATTEMPTS',
    hq: 'Gateway error.',
    properties: [],
  },
  {
    code: 'MESSAGE_IS_STALE',
    hq: 'Message is stale and will not be processed.',
    properties: [],
  },
  {
    code: 'MESSAGE_BLANK',
    hq: 'The message was blank.',
    properties: [],
  },
  {
    code: 'TRIAL_SMS_EXCEEDED',
    hq: 'The number of SMS that can be sent on a trial plan has been exceeded.',
    properties: [],
  },
  {
    code: 'FORM_HAS_NO_QUESTIONS',
    hq: 'No questions were available in the form. Please check that the form has questions and that display conditions are not preventing questions from being asked.',
    properties: [],
  },
  {
    code: 'CASE_EXTERNAL_ID_NOT_FOUND',
    hq: 'The case with the given external ID was not found.',
    properties: [],
  },
  {
    code: 'MULTIPLE_CASES_WITH_EXTERNAL_ID_FOUND',
    hq: 'Multiple cases were found with the given external ID.',
    properties: [],
  },
  {
    code: 'NO_CASE_GIVEN',
    hq: 'The form requires a case but no case was provided.',
    properties: [],
  },
  {
    code: 'NO_EXTERNAL_ID_GIVEN',
    hq: 'No external ID given; please include case external ID after keyword.',
    properties: [],
  },
  {
    code: 'COULD_NOT_PROCESS_STRUCTURED_SMS',
    hq: 'Error processing structured SMS.',
    properties: [],
  },
  {
    code: 'INVALID_CUSTOM_CONTENT_HANDLER',
    hq: 'Invalid custom content handler.',
    properties: [],
  },
  {
    code: 'CANNOT_LOAD_CUSTOM_CONTENT_HANDLER',
    hq: 'Cannot load custom content handler.',
    properties: [],
  },
  {
    code: 'SUBEVENT_ERROR',
    hq: 'View details for more information.',
    properties: [],
  },
  {
    code: 'TOUCHFORMS_ERROR',
    hq: 'An error occurred in the formplayer service.',
    properties: [],
  },
  {
    code: 'INTERNAL_SERVER_ERROR',
    hq: 'Internal Server Error',
    properties: [],
  },
  {
    code: 'INVALID_DIRECTION',
    hq: 'Unknown message direction.',
    properties: [],
  },
  {
    code: 'MESSAGE_TOO_LONG',
    hq: 'The gateway could not process the message because it was too long.',
    properties: [],
  },
  {
    code: 'MESSAGE_FORMAT_INVALID',
    hq: 'The gateway could not process the message because of its format.',
    properties: [],
  },
  {
    code: 'FAULTY_GATEWAY_CONFIGURATION',
    hq: 'The gateway is not configured correctly.',
    properties: [],
  },
];

const BY_CODE: ReadonlyMap<string, Reason> = new Map(REASONS.map((reason) => [reason.code, reason]));

/** A code with HQ's text and ours. */
export interface ReasonText extends Reason {
  /** What happened and what to do. */
  readonly explanation: string;
}

/** HQ's text and ours for a code; HQ's constant for a bad address has `ERROR_` before the code of its reports. */
export function reasonText(code: string, texts: ReasonTexts = reasonsEn): ReasonText | null {
  const reason = BY_CODE.get(code) ?? BY_CODE.get(code.replace(/^ERROR_/, ''));
  return reason ? { ...reason, explanation: texts[reason.code] } : null;
}
