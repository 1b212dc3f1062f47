/** What each rule finds, one line for lists. */
export const ruleSummariesEn = {
  'contact-in-repeat': 'Every repeated case gets one and the same phone number.',
  'default-too-early': 'A default that uses an answer: defaults are set before anybody answers.',
  'email-invalid': 'A constant, default or choice that is not an e-mail address.',
  'email-unvalidated': 'An e-mail address that nobody checks when it is typed.',
  'email-validation-too-loose': 'A validation condition that takes addresses CommCare HQ refuses.',
  'email-validation-too-strict': 'A validation condition that refuses good e-mail addresses.',
  'expression-invalid': 'An expression that CommCare cannot run decides what is written.',
  'form-stops': 'A form that does not open, or stops at an answer.',
  'gateway-free-text': 'A gateway name that people have to spell by hand.',
  'gateway-invalid-name': 'A gateway name with a blank in it.',
  'gateway-unknown': 'An SMS gateway that the project does not have: no message goes out.',
  'language-choice-missing': 'A language of the project that nobody can choose.',
  'language-free-text': 'A language code that people have to spell by hand.',
  'language-unknown': "A language code that is not one of the project's.",
  'mapping-question-gone': 'A property is mapped from a question that the form no longer has.',
  'name-missing': 'A contact is created without a name.',
  'phone-constant': 'The same phone number for every case.',
  'phone-copied-two-way': 'A new two-way contact with the number of another case.',
  'phone-from-number':
    'A phone number that was a number on its way loses its 0 and +, or is saved as 2.547E11.',
  'phone-invalid': 'A constant, default or choice that is not a phone number.',
  'phone-placeholder': 'A number like 9999999999 that stands for no number.',
  'phone-prefix-alone': 'A country code that is saved without a number when the question is hidden.',
  'phone-prefix-keeps-trunk-zero': 'A country code before a number that still begins with 0.',
  'phone-prefix-wrong-country': "The code of another country before the project's numbers.",
  'phone-regex-unanchored': 'A pattern without ^ and $ lets anything around the number through.',
  'phone-several-in-one': 'Two whole phone numbers in one value.',
  'phone-unvalidated': 'A phone number that nobody checks when it is typed.',
  'phone-validation-too-loose': 'A validation condition that takes numbers CommCare HQ misreads.',
  'phone-validation-too-strict':
    'A condition or expression that lets no number, or not every number, through.',
  'property-differs-between-forms': 'Two forms of an app write one property in ways that cannot agree.',
  'property-near-miss': 'A property whose name is almost one that CommCare HQ reads.',
  'property-never-set': 'A hidden value that is written and never has a value.',
  'property-on-other-case': 'A contact property of the parent or host case is written.',
  'property-written-twice': 'Two writes of one property on one case: one value is lost.',
  'time-zone-deprecated': 'An old name of a time zone.',
  'time-zone-free-text': 'A time zone that people have to spell by hand.',
  'time-zone-sign': 'Etc/GMT+3 is three hours behind Greenwich, not ahead.',
  'time-zone-unknown': 'A time zone that CommCare HQ does not know is silently ignored.',
  'two-way-not-set': 'A new contact can get messages but not answer them.',
  'usercase-competes': 'The user case competes for a phone number.',
  'value-cannot-fit': 'A question whose answers can never be what the property takes.',
  'verified-false-is-true': 'A flag of 0, no or false still means verified: only the empty value means no.',
  'verified-not-one': 'A flag that is neither 1 nor empty.',
  'verified-without-consent': 'A number is marked as verified although nobody agreed.',
  'verified-without-phone': 'A new case is marked as verified and has no number.',
};

export type RuleSummaries = Readonly<Record<keyof typeof ruleSummariesEn, string>>;

/** One line on a rule; empty for one that is not ours. */
export function summaryOf(id: string, summaries: RuleSummaries): string {
  return Object.entries(summaries).find(([rule]) => rule === id)?.[1] ?? '';
}
