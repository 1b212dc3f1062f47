/** What the fields of contacts say: messages at inputs of HTML forms, and the full widgets. */
export interface FieldMessages {
  /** On the button that puts a corrected value in. */
  readonly use: (value: string) => string;
  readonly useEmpty: string;
  /** Said when an input does not take the value. */
  readonly notTaken: string;
  readonly owner: {
    readonly ownedHere: string;
    readonly ownedElsewhere: string;
    readonly shared: string;
    readonly free: string;
    readonly self: string;
    readonly unknown: string;
    /** The directory could not be asked. */
    readonly unasked: string;
    readonly checking: string;
    readonly noNumber: string;
  };
  /** Instead of the texts of the dialog before a form builder saves. */
  readonly dialog: {
    readonly title: string;
    readonly ownedWhy: string;
    readonly goTo: string;
    readonly saveAnyway: string;
  };
  readonly picker: {
    readonly results: (n: number) => string;
    readonly none: string;
    readonly clear: string;
    readonly open: string;
  };
  readonly required: string;
  readonly phone: {
    readonly label: string;
    /** Screen-reader name of the button that opens the countries. */
    readonly country: (name: string) => string;
    readonly noCountry: string;
    readonly search: string;
    /** Why a key or a paste was not taken. */
    readonly rejected: Readonly<Record<'character' | 'too-long' | 'no-number', string>>;
    /** Several numbers can be read from what was pasted. */
    readonly several: string;
  };
  readonly zone: {
    readonly label: string;
    readonly search: string;
    readonly localTime: (time: string) => string;
    /** `date` is a calendar date, `offset` such as `UTC+02:00`. */
    readonly changes: (date: string, offset: string) => string;
  };
  readonly language: { readonly label: string; readonly search: string };
  readonly gateway: {
    readonly label: string;
    readonly search: string;
    /** The value is empty. */
    readonly standard: string;
  };
  readonly verified: { readonly label: string; readonly hint: string };
  readonly email: { readonly label: string };
}
