/**
 * The words that the rules of one language need. Phrases are in lower case and without accents; a blank stands for blanks of any
 * kind, and `?`, `a|b`, `(a|b)` mean what they mean in a regular expression. Capitals in the text make no difference to them.
 */
export interface RedactionWords {
  /** Words with a capital that are no names: those that begin sentences, and names of days, fellowships and festivals. */
  readonly common: readonly string[];
  /** Small words inside names, such as `de la`. */
  readonly particles: readonly string[];
  /** What stands before a name, however the name is written: `my name is`. */
  readonly nameAfter: readonly string[];
  /** What stands before a surname: `dr`, `mrs`. */
  readonly titles: readonly string[];
  /** What stands before the name of a place: `born in`. */
  readonly placeAfter: readonly string[];
  /** What stands behind the name of a place, and before it: `county`, `barrio`. */
  readonly placeEnd: readonly string[];
  readonly placeStart: readonly string[];
  readonly streetEnd: readonly string[];
  readonly streetStart: readonly string[];
  readonly clinicEnd: readonly string[];
  readonly clinicStart: readonly string[];
  readonly employerAfter: readonly string[];
  readonly employerEnd: readonly string[];
  readonly employerStart: readonly string[];
  /** Numbers in words, as they count things. */
  readonly numbers: readonly string[];
  /** What is counted or measured when somebody takes it. */
  readonly units: readonly string[];
  /** A measure of one, with the word that follows it: `a bottle of`. */
  readonly oneOf: readonly string[];
  readonly methods: readonly string[];
  /** Words between the name of a network and somebody's name there: `is`, `name`. */
  readonly handleLinks: readonly string[];
  readonly dates: DateWords;
}

/** How a language writes dates. */
export interface DateWords {
  /** For each month from January: its name as it is written, and the forms that are found. */
  readonly months: readonly (readonly [name: string, forms: string])[];
  readonly weekdays: readonly string[];
  /** Days of the month in words. */
  readonly days: readonly string[];
  /** What may follow the digits of a day: `st`, `o`. */
  readonly dayEndings: readonly string[];
  /** Before a date as a whole, and replaced with it: `on`, `el`. */
  readonly before: readonly string[];
  /** Before a day, and dropped with it: `the`. */
  readonly article: readonly string[];
  /** Between day and month, and before the year: `of`, `de`. */
  readonly between: readonly string[];
  /** Words after which the month stands by itself: `since`. */
  readonly bareAfter: readonly string[];
  /** Before a month: `in`, `en`. */
  readonly inMonth: string;
}
