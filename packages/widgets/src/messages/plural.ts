/** Forms of a counted phrase by CLDR plural category; `#` stands for the number. `other` is required. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** Builds `(count) => phrase` for one language, with the number in that language's digits and grouping. */
export const pluralIn = (locale: string) => {
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  return (forms: PluralForms) =>
    (count: number): string =>
      (forms[rules.select(count)] ?? forms.other).replace('#', numbers.format(count));
};
