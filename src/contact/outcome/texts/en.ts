/**
 * What happened and what to do, by HQ's code in its messaging reports; `REASONS` has HQ's own words beside it.
 * docs/outcome-reasons.md is made of the same table.
 */
export const reasonsEn = {
  NO_PHONE_NUMBER:
    'The number is missing, is 0, has three digits or fewer, or holds something else than digits, blanks, brackets, hyphens, dots and one leading +. Save the country code and the number, digits only.',
  NO_TWO_WAY_PHONE_NUMBER:
    'The number is not marked as verified, or another contact on the same server holds it, perhaps in another project. Save 1 if the person agreed to messages; if another contact holds the number, close that case or remove the number from that worker, then save this case again: HQ does not hand it over by itself.',
  CONTACT_IS_INACTIVE:
    'The case is closed or deleted, or the worker is deactivated. Reopen it, or take it out of the recipients.',
  INVALID_DESTINATION_NUMBER:
    'Nobody has the number, it is a landline, or digits are missing or wrong: often a missing country code, a kept leading 0, or a 0 that a spreadsheet put behind it. Save the number as it is dialled from abroad, digits only.',
  UNSUPPORTED_COUNTRY:
    'The gateway does not send to the country of the number. Check the country code, or choose another gateway.',
  NO_SUITABLE_GATEWAY:
    'The project has no gateway for this number. Check the country code, then the gateways under Messaging > SMS Connectivity.',
  GATEWAY_NOT_FOUND:
    'The contact names a gateway that the project may not use. HQ sends nothing and does not fall back to the default. Correct the name, or save an empty value for the default gateway.',
  NO_EMAIL_ADDRESS: 'The e-mail address is missing or empty. Save it.',
  INVALID_EMAIL_ADDRESS:
    'HQ takes exactly one address: no blanks around it, no name, no list, letters without accents before the @ and a domain with a dot. Correct it.',
  NO_MESSAGE:
    'The message has no text in the language of the contact, and the project does not let HQ use another one. A blank translation counts as none. Correct the code, add the translation, or change the fallback under Messaging > Settings.',
  PHONE_OPTED_OUT:
    'Somebody replied STOP from this number. That blocks it for every project of the server; only a START from the same number allows messages again. The opt-out report shows only rows whose last change was in this project.',
  PHONE_NUMBER_OPTED_OUT:
    'The same, reported for one SMS. It comes with each SMS, not only at the start of a survey.',
  NO_RECIPIENT:
    'The alert finds nobody to send to. Check its recipients, and the parent or owner of the case. “Parent case” works for child relations only, not for the host of an extension.',
  CANNOT_RENDER_MESSAGE:
    'A reference such as {case.name} in the text is not closed or not known. Correct the text.',
  CANNOT_FIND_FORM:
    'SMS surveys take the form from the latest released version of the app. Release a version that has it, or choose the form again if it or its app was deleted.',
  TRIAL_EMAIL_LIMIT_REACHED: 'A project on trial may send 50 e-mails. Subscribe to a plan.',
  EMAIL_BOUNCED:
    'The mail server of the recipient refused the message. HQ took the address as valid, so check its spelling.',
  EMAIL_GATEWAY_ERROR: "HQ's mail server could not send. Try again later.",
  TOO_MANY_UNSUCCESSFUL_ATTEMPTS:
    'HQ tried three times to hand the SMS to the gateway. Check the gateway and its account.',
  MESSAGE_IS_STALE: 'The SMS waited too long to be sent. Nothing is wrong with the contact.',
  MESSAGE_BLANK:
    "The text is empty or only blanks, often in one translation only. Fill in the text of the contact's language.",
  TRIAL_SMS_EXCEEDED: 'A project on trial may send a limited number of SMS. Subscribe to a plan.',
  FORM_HAS_NO_QUESTIONS:
    'The survey form has no question, or its display conditions hide all of them for this contact. Check the conditions.',
  CASE_EXTERNAL_ID_NOT_FOUND:
    'A keyword named a case by its external ID, and there is none. Check the ID in the message.',
  MULTIPLE_CASES_WITH_EXTERNAL_ID_FOUND:
    'A keyword named a case by an external ID that several cases have. Make the IDs unique.',
  NO_CASE_GIVEN:
    'The survey or keyword opens a form that needs a case. Send it to cases, or choose a form without one.',
  NO_EXTERNAL_ID_GIVEN: 'The keyword needs the external ID of a case behind it. Write it into the message.',
  COULD_NOT_PROCESS_STRUCTURED_SMS:
    'The answers in the message do not fit the form. Keywords work only for numbers that HQ knows.',
  INVALID_CUSTOM_CONTENT_HANDLER:
    'The alert is set to a content that this server does not have. Ask the people who run it.',
  CANNOT_LOAD_CUSTOM_CONTENT_HANDLER:
    'The same: the content of the alert cannot be made. Ask the people who run the server.',
  SUBEVENT_ERROR:
    'Something failed for some recipients. Open the event: each recipient has an error of its own.',
  TOUCHFORMS_ERROR: 'The survey form stopped with an error. Try the form in Web Apps with the same case.',
  INTERNAL_SERVER_ERROR: 'HQ itself failed. Try again later, then ask its support.',
  INVALID_DIRECTION:
    'HQ does not know whether the SMS came in or goes out. Nothing is wrong with the contact.',
  MESSAGE_TOO_LONG:
    'The gateway takes shorter messages. Shorten the text; letters outside the Latin alphabet need more room.',
  MESSAGE_FORMAT_INVALID:
    'The gateway does not take the text, often because of its characters. Change the text, or ask the gateway.',
  FAULTY_GATEWAY_CONFIGURATION:
    'The account of the gateway is refused. Check it under Messaging > SMS Connectivity.',
};

export type ReasonTexts = typeof reasonsEn;
