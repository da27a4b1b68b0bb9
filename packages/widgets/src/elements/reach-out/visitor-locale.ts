/**
 * The BCP 47 tag that tells most of where somebody is: the first of the visitor's own languages that names a country, then the page's.
 * A page's tag says where its owner is, if anything: content systems put `en-US` on pages everywhere.
 */
export const visitorLocale = (pageLanguage: string): string =>
  [...navigator.languages, pageLanguage].find((tag) => /^[a-z]{2,3}(?:-[a-z]{4})?-[a-z]{2}\b/i.test(tag)) ?? pageLanguage;
