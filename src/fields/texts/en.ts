import { createPlural } from '../../language/plural.ts';

const plural = createPlural('en');

/** What the fields of contacts say: messages at inputs of HTML forms, and the full widgets. */
export const fieldsEn = {
  /** On the button that puts a corrected value in. */
  use: (value: string) => `Use ${value}`,
  useEmpty: 'Leave it empty',
  notTaken: 'The field did not take this value.',
  owner: {
    unasked: 'Who holds this number could not be asked.',
    checking: 'Asking who holds this number…',
    noNumber: 'There is no number to verify yet.',
  },
  /** Instead of the texts of the dialog before a form builder saves. */
  dialog: {
    title: 'Send this form?',
    ownedWhy:
      'Only the contact that holds a number receives its replies. This form would save it for another contact.',
    goTo: 'Go to field',
    saveAnyway: 'Send anyway',
  },
  picker: {
    results: (n: number) => plural(n, { one: '# result', other: '# results' }),
    none: 'Nothing found',
    clear: 'Clear',
    open: 'Show the list',
  },
  required: 'Please fill in this field.',
  phone: {
    label: 'Phone number',
    country: (name: string) => `Country: ${name}`,
    noCountry: 'Choose a country',
    search: 'Country or calling code',
    rejected: {
      character: 'Only digits, with one + in front, make a phone number.',
      'too-long': 'A phone number has at most 15 digits.',
      'no-number': 'No phone number was found in the pasted text.',
    },
    several: 'The pasted text can be read as several numbers:',
  },
  zone: {
    label: 'Time zone',
    search: 'City, country or offset',
    localTime: (time: string) => `It is ${time} there now.`,
    /** `date` is a calendar date, `offset` such as `UTC+02:00`. */
    changes: (date: string, offset: string) => `The clock changes on ${date}, to ${offset}.`,
  },
  language: { label: 'Language', search: 'Language or code' },
  gateway: {
    label: 'SMS gateway',
    search: 'Name of the gateway',
    standard: 'Empty: CommCare HQ chooses the gateway by the number.',
  },
  verified: {
    label: 'The person agreed to get messages at this number',
    hint: 'CommCare HQ then takes replies and SMS surveys from this number for this contact.',
  },
  email: { label: 'E-mail address' },
};

export type FieldsTexts = typeof fieldsEn;
