/** How types are grouped for people: who a meeting is for, how it goes, its language, access and comfort, and the rest. */
export type TypeGroup = 'who' | 'format' | 'language' | 'access' | 'other';

const GROUPS: Readonly<Record<Exclude<TypeGroup, 'other'>, string>> = {
  who: ' AL AL-AN BE BEG BI C DD G GL L LGBTQ LGBTQ+ LGBTQIA M N NB NC NDG NEWB O P POC SEN T TEEN W Y YA YP ',
  format:
    ' 11 12x12 A ABSI B BB BK BOOK BT CAN CPT D DISC DR GR H IP IW JFT LC LIT LS MED QA SP SPAD SPK ST STEP SWG TO TOP TR TRAD VAR WR XT ',
  language:
    ' AF AM AR BG DA DE EL EN ES FA FI FR HE HI HR HU IS IT ITA JA KA KO KOR LT ML MT NE NL NO PA PL POL POR PT PUN RU RUS S SK SL SV TH TL TUR UA UK ',
  access: ' ASL BA BRK CC CF CW DB FF NS OUT POA RA SM SMOK X XB ',
};

/** Codes that mean another kind of thing in one programme than in most. */
const OTHERWISE: Readonly<Record<string, Readonly<Record<string, TypeGroup>>>> = {
  aca: { A: 'who', S: 'format', SP: 'language', T: 'format', Y: 'format' },
  'al-anon': { A: 'who', POA: 'who' },
  da: { N: 'format', P: 'format', AR: 'who' },
  ua: { T: 'format' },
};

/** The group of a type code; `other` for a code that no group names. */
export const typeGroupOf = (code: string, programme: string): TypeGroup => {
  const own = Object.hasOwn(OTHERWISE, programme) ? OTHERWISE[programme] : undefined;
  if (own && Object.hasOwn(own, code)) return own[code] ?? 'other';
  const found = Object.entries(GROUPS).find(([, codes]) => codes.includes(` ${code} `));
  return found ? (found[0] as TypeGroup) : 'other'; // Keys of `GROUPS` are groups.
};
