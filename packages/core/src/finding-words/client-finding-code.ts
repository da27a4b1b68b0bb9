/** What the client of back ends finds in whole answers, beside what the readers find in rows. */
export type ClientFindingCode = 'list-cut' | 'listing-old' | 'field-invalid' | 'field-personal' | 'id-missing' | 'language-missing';
