// Made by scripts/make-aa-vocabulary.mjs from @code4recovery/spec 1.1.9 (MIT, Code for Recovery). Do not edit.
import type { Vocabulary } from './vocabulary.js';

const NAMES = [
  '11th Step Meditation', // 11
  '12 Steps & 12 Traditions', // 12x12
  'Secular', // A
  'As Bill Sees It', // ABSI
  'Afrikaans', // AF
  'Concurrent with Alateen', // AL
  'Concurrent with Al-Anon', // AL-AN
  'Amharic', // AM
  'Arabic', // AR
  'American Sign Language', // ASL
  'Big Book', // B
  'Babysitting Available', // BA
  'Newcomer', // BE
  'Bulgarian', // BG
  'Bisexual', // BI
  'Breakfast', // BRK
  'Closed', // C
  'Candlelight', // CAN
  'Child-Friendly', // CF
  'Discussion', // D
  'Danish', // DA
  'Digital Basket', // DB
  'Dual Diagnosis', // DD
  'German', // DE
  'Daily Reflections', // DR
  'Greek', // EL
  'English', // EN
  'Persian', // FA
  'Finnish', // FI
  'Fragrance Free', // FF
  'French', // FR
  'Gay', // G
  'Grapevine', // GR
  'Birthday', // H
  'Hebrew', // HE
  'Hindi', // HI
  'Croatian', // HR
  'Hungarian', // HU
  'Icelandic', // IS
  'Italian', // ITA
  'Japanese', // JA
  'Georgian', // KA
  'Korean', // KOR
  'Lesbian', // L
  'LGBTQ', // LGBTQ
  'Literature', // LIT
  'Living Sober', // LS
  'Lithuanian', // LT
  'Men', // M
  'Meditation', // MED
  'Malayalam', // ML
  'Maltese', // MT
  'Native American', // N
  'Non-Binary', // NB
  'Indigenous', // NDG
  'Nepali', // NE
  'Dutch', // NL
  'Norwegian', // NO
  'Open', // O
  'Outdoor', // OUT
  'Professionals', // P
  'Proof of Attendance', // POA
  'People of Color', // POC
  'Polish', // POL
  'Portuguese', // POR
  'Punjabi', // PUN
  'Russian', // RUS
  'Spanish', // S
  'Seniors', // SEN
  'Slovak', // SK
  'Slovenian', // SL
  'Smoking Permitted', // SM
  'Speaker', // SP
  'Step Study', // ST
  'Swedish', // SV
  'Transgender', // T
  'Location Temporarily Closed', // TC
  'Thai', // TH
  'Tagalog', // TL
  'Tradition Study', // TR
  'Turkish', // TUR
  'Ukrainian', // UK
  'Women', // W
  'Wheelchair Access', // X
  'Wheelchair-Accessible Bathroom', // XB
  'Cross Talk Permitted', // XT
  'Young People', // Y
];

/** Meeting types of Alcoholics Anonymous in English, by `aaCodes`. */
export const namedAaTypes = (codes: readonly string[]): Vocabulary => Object.fromEntries(codes.map((code, i) => [code, NAMES[i]!]));
