// Made by scripts/make-aa-vocabulary.mjs from @code4recovery/spec 1.1.9 (MIT, Code for Recovery). Do not edit.

/** Codes of the meeting types of Alcoholics Anonymous. */
export const aaCodes = (): string[] =>
  '11 12x12 A ABSI AF AL AL-AN AM AR ASL B BA BE BG BI BRK C CAN CF D DA DB DD DE DR EL EN FA FI FF FR G GR H HE HI HR HU IS ITA JA KA KOR L LGBTQ LIT LS LT M MED ML MT N NB NDG NE NL NO O OUT P POA POC POL POR PUN RUS S SEN SK SL SM SP ST SV T TC TH TL TR TUR UK W X XB XT Y'.split(
    ' ',
  );
