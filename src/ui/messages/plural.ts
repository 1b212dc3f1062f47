/** Forms by plural category; `#` stands for the number. `other` serves every category that is missing. */
export type PluralForms = { readonly other: string } & {
  readonly [C in Exclude<Intl.LDMLPluralRule, 'other'>]?: string;
};

export type Plural = (n: number, forms: PluralForms) => string;

export function createPlural(locale: string): Plural {
  const rules = new Intl.PluralRules(locale);
  const digits = new Intl.NumberFormat(locale);
  return (n, forms) => (forms[rules.select(n)] ?? forms.other).replace('#', digits.format(n));
}
