/** Where an instrument comes from. To be shown wherever it is used. */
export interface Attribution {
  readonly instrument: 'barc-10';
  readonly authors: string;
  readonly year: number;
  readonly source: string;
}

/**
 * Who made the Brief Assessment of Recovery Capital, BARC-10.
 *
 * Its items are not here. Whoever uses it supplies them word for word from the source, and not in words of their own: rewordings have
 * not been tested. Some of them speak of substances, so support should be at hand where they are asked.
 * @see https://www.phenxtoolkit.org/protocols/view/590502 (free to use without asking; ten items, 1 to 6, total 10 to 60)
 */
export const BARC_10_ATTRIBUTION: Attribution = {
  instrument: 'barc-10',
  authors: 'Vilsaint et al.',
  year: 2017,
  source: 'Drug and Alcohol Dependence 177, 71-76; https://www.phenxtoolkit.org/protocols/view/590502',
};

/** How many items there are. */
export const BARC_10_ITEMS = 10;

/** Lowest answer, "strongly disagree". Sheets that begin at 0 are not those that were tested. */
export const BARC_10_LEAST = 1;

/** Highest answer, "strongly agree". */
export const BARC_10_MOST = 6;
