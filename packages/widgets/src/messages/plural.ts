/** Forms of a counted phrase by CLDR plural category; `#` stands for the number. `other` is required. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/**
 * Builds `(count) => phrase` for one language, with the number in that language's digits and grouping. What `Intl` needs for
 * it is made at the first use: it takes a phone longer than all other texts together, and the first texts have no number.
 */
export const pluralIn = (locale: string) => {
  let rules: Intl.PluralRules | undefined;
  let numbers: Intl.NumberFormat | undefined;
  return (forms: PluralForms) =>
    (count: number): string => {
      rules ??= new Intl.PluralRules(locale);
      numbers ??= new Intl.NumberFormat(locale);
      return (forms[rules.select(count)] ?? forms.other).replace('#', numbers.format(count));
    };
};
