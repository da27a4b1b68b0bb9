/**
 * How types are grouped for people: who a meeting is for, who may come (open or closed), how it goes, its language,
 * access and comfort, online, and the rest.
 */
export type TypeGroup = 'who' | 'rules' | 'format' | 'language' | 'access' | 'online' | 'other';

const GROUPS: Readonly<Record<Exclude<TypeGroup, 'other'>, string>> = {
  who: '20 AA AC AL AL-AN ALLG AN BDSM BE BEG BI BIPOC DD G GAA GAM GL GQ L LEG LGBTQ LGBTQ+ LGBTQI+ LGBTQIA M MULT N NB NC NDG NEUR NEWB P POC PR PRI RIT SEN SPEC SWKR T TEEN TRMA W WDRL Y YA YP',
  rules: 'C O SCRE',
  format:
    '11 11TH 12x12 8F 90D A AA12 AACOA AB ABSI AIB ANH ASOG AV B BB BK BOOK BT BUS CAN CEA-HOW CL COM COS CPT CRC CTB D DISC DOC DR FT FTSY GC GR H HJF HOW IP IW JFT LC LI LIS LIT LLW LPG LS MAIN MAINT MED MI MISC OA23 OSH PP PROM QA RANDR READ RELA RF S123 SD SHARE SMR SP SPAD SPIR SPK SPON SS SSP ST STEP STW SWG TI TO TOOL TOP TOPL TRAD V VAR VFOR VOR WOR WORK WR WRIT WRITE XT',
  language:
    'AF AM AR BG DA DE EL EN ES FA FI FR HE HI HR HU IS IT ITA JA KA KO KOR LT ML MT NE NL NO PA PL POL POR PT PUN RU RUS S SK SL SV TH TL TR TUR UA UK',
  access: 'ASL BA BRK BV-I CAP CC CCAP CF COURT CW D-HOH DB DF FF LO-I NS OUT PAR POA QSL RA RSL SM SMOK WA X XB',
  online: 'CAM ONL',
};

/** Codes that mean another kind of thing in one programme than in most. */
const OTHERWISE: Readonly<Record<string, Readonly<Record<string, TypeGroup>>>> = {
  aa: { TR: 'format' },
  aca: { A: 'who', NS: 'other', S: 'format', SP: 'language', T: 'format', TR: 'format', Y: 'format' },
  'al-anon': { POA: 'who' },
  ca: { TR: 'format' },
  coda: { TR: 'format' },
  da: { AR: 'who', B: 'who', N: 'format', P: 'format' },
  eda: { CC: 'format', TR: 'format' },
  ga: { TR: 'format' },
  rd: { IS: 'format' },
  rr: { IS: 'format' },
  sa: { MI: 'who' },
  sca: { GL: 'access' },
  slaa: { HR: 'format', TR: 'format' },
  ua: { T: 'format' },
};

/**
 * The group of a type code. It is found for every code of `programmes`, for the codes that the Meeting Guide specification
 * proposes, and for `ONL`, which all feeds may have.
 * @returns `other` for a code that no group names: feeds make up codes of their own, and these are kept and shown as they are.
 */
export const typeGroupOf = (code: string, programme: string): TypeGroup => {
  const own = Object.hasOwn(OTHERWISE, programme) ? OTHERWISE[programme] : undefined;
  if (own && Object.hasOwn(own, code)) return own[code] ?? 'other';
  const found = Object.entries(GROUPS).find(([, codes]) => codes.split(' ').includes(code));
  return found ? (found[0] as TypeGroup) : 'other'; // Keys of `GROUPS` are groups.
};
