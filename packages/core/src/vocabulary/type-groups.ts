/** How types are grouped for people: who a meeting is for, how it goes, its language, access and comfort, and the rest. */
export type TypeGroup = 'who' | 'format' | 'language' | 'access' | 'other';

const GROUPS: Readonly<Record<Exclude<TypeGroup, 'other'>, string>> = {
  who: ' AL AL-AN ALLG BE BEG BI BIPOC C DD G GL GQ L LGBTQ LGBTQ+ LGBTQI+ LGBTQIA M N NB NC NDG NEUR NEWB O P POC SEN T TEEN W Y YA YP ',
  format:
    ' 11 12x12 A ABSI B BB BK BOOK BT CAN CPT D DISC DR GR H IP IW JFT LC LIT LS MED QA SP SPAD SPK ST STEP SWG TO TOP TRAD VAR WR XT ',
  language:
    ' AF AM AR BG DA DE EL EN ES FA FI FR HE HI HR HU IS IT ITA JA KA KO KOR LT ML MT NE NL NO PA PL POL POR PT PUN RU RUS S SK SL SV TH TL TR TUR UA UK ',
  access: ' ASL BA BRK BV-I CAP CC CCAP CF CW D-HOH DB DF FF LO-I NS OUT PAR POA QSL RA RSL SM SMOK WA X XB ',
};

/** Codes that mean another kind of thing in one programme than in most. */
const OTHERWISE: Readonly<Record<string, Readonly<Record<string, TypeGroup>>>> = {
  aa: { TR: 'format' },
  aca: { A: 'who', NS: 'other', S: 'format', SP: 'language', T: 'format', TR: 'format', Y: 'format' },
  'al-anon': { POA: 'who' },
  ca: { TR: 'format' },
  coda: { TR: 'format' },
  da: { AR: 'who', B: 'who', N: 'format', P: 'format' },
  eda: { TR: 'format' },
  ga: { TR: 'format' },
  rd: { IS: 'format' },
  rr: { IS: 'format' },
  sca: { GL: 'other' },
  slaa: { HR: 'format', TR: 'format' },
  ua: { T: 'format' },
};

/** The group of a type code; `other` for a code that no group names. */
export const typeGroupOf = (code: string, programme: string): TypeGroup => {
  const own = Object.hasOwn(OTHERWISE, programme) ? OTHERWISE[programme] : undefined;
  if (own && Object.hasOwn(own, code)) return own[code] ?? 'other';
  const found = Object.entries(GROUPS).find(([, codes]) => codes.includes(` ${code} `));
  return found ? (found[0] as TypeGroup) : 'other'; // Keys of `GROUPS` are groups.
};
