/** For any channel. */
export const anyEn = {
  dependsOnCase: () => 'It depends on what the case has already: this form does not write it',
  notKnown: () => 'It cannot be known here: the value depends on what only the phone or the case knows',
  answerRefused: () => 'Nothing is saved: the form or its page does not take the answer',
  inactive: () => 'HQ will send nothing: the case is closed or deleted',

  /** In place of a number or an address, in texts that are kept. */
  unnamed: { number: 'this number', address: 'this address' },
};
