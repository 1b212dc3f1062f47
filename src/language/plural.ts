/** Forms by plural category; `#` stands for the number. `other` serves every category that is missing. */
export type PluralForms = { readonly other: string } & {
  readonly [C in Exclude<Intl.LDMLPluralRule, 'other'>]?: string;
};

export type Plural = (n: number, forms: PluralForms) => string;

interface Rules {
  readonly plural: Intl.PluralRules;
  readonly digits: Intl.NumberFormat;
}

/** By locale: catalogues come in parts. */
const made = new Map<string, Rules>();

/** Made at the first count: a browser takes milliseconds for it, and of most catalogues nothing is ever shown. */
function rulesOf(locale: string): Rules {
  let rules = made.get(locale);
  if (!rules) {
    rules = { plural: new Intl.PluralRules(locale), digits: new Intl.NumberFormat(locale) };
    made.set(locale, rules);
  }
  return rules;
}

export function createPlural(locale: string): Plural {
  return (n, forms) => {
    const { plural, digits } = rulesOf(locale);
    return (forms[plural.select(n)] ?? forms.other).replace('#', digits.format(n));
  };
}
