import { aa } from './aa.js';
import type { Vocabulary } from './vocabulary.js';

/** A recovery programme and the meeting types of its feeds. */
export interface Programme {
  /** Name in English. */
  readonly name: string;
  /** Types in English, with the codes for languages; only these when the programme has no types of its own. */
  readonly types: Vocabulary;
}

/** Codes for languages that every programme has, unless its own types take the code. */
const LANGUAGES =
  'AF Afrikaans;AM Amharic;AR Arabic;BG Bulgarian;DA Danish;DE German;EL Greek;EN English;ES Spanish;FA Persian;FI Finnish;FR French;HE Hebrew;HI Hindi;HR Croatian;HU Hungarian;IS Icelandic;IT Italian;JA Japanese;KA Georgian;KO Korean;LT Lithuanian;ML Malayalam;MT Maltese;NE Nepali;NL Dutch;NO Norwegian;PA Punjabi;PL Polish;PT Portuguese;RU Russian;SK Slovak;SL Slovenian;SV Swedish;TH Thai;TL Tagalog;TR Turkish;UK Ukrainian';

/**
 * Types as "code name;code name", then the codes for languages that differ as "standard=own".
 * Facts from the settings of 12 Step Meeting List, which made most feeds. One name is kinder than there: X of SLAA.
 */
const PROGRAMMES: Readonly<Record<string, readonly [name: string, types?: string, languages?: string]>> = {
  aca: [
    'Adult Children of Alcoholics',
    'ANH A New Hope;A Age Restricted 18+;AV Audio / Visual;B Book Study;BEG Beginners;POC BIPOC;CAP Captions;CC Child Care Available;C Closed;COS Concepts of Service;D Discussion;T Fellowship Text;FF Fragrance Free;G Gay/Lesbian;LLW Laundry Lists Workbook;LGBTQ LGBTQ+;LPG Loving Parent Guidebook;M Men;NS Needs Support;O Open;ASL Sign Language ASL;SM Smoking Permitted;S Speaker;ST Steps;SMR Strengthening My Recovery;TEEN Teen (Ages 12 to 18);TR Traditions;X Wheelchair Access;W Women;WOR Workshop;Y Yellow Workbook Study;YA Young Adult (Ages 18 to 26)',
    'ES=SP',
  ],
  'al-anon': [
    'Al-Anon',
    'AC Adult Child Focus;Y Alateen;A Atheist / Agnostic;BA Babysitting Available;BE Beginner;AA Concurrent with AA Meeting;AL Concurrent with Alateen Meeting;O Families Friends and Observers Welcome;C Families and Friends Only;FF Fragrance Free;G Gay;L Lesbian;LGBTQIA LGBTQIA+;M Men;POA Parents of Alcoholics;POC People of Color;ASL Sign Language;SM Smoking Permitted;SP Speaker;ST Step Meeting;T Transgender;X Wheelchair Accessible;W Women;YA Young Adults',
    'ES=S',
  ],
  cma: [
    'Crystal Meth Anonymous',
    'ASL Sign Language;C Closed;LGBTQ LGBTQ;LIT Literature;M Men;BE Newcomer;O Open;OUT Outdoor Meeting;POC People of Color;SM Smoking Permitted;SP Speaker;ST Step Meeting;T Transgender;W Women;Y Young People;X Wheelchair Access;XB Wheelchair-Accessible Bathroom',
    'ES=S',
  ],
  coda: [
    'Co-Dependents Anonymous',
    'A Atheist / Agnostic;BA Babysitting Available;BE Beginner;B Book Study;CF Child-Friendly;H Chips;C Closed;CAN Candlelight;AL-AN Concurrent with Al-Anon;AL Concurrent with Alateen;XT Cross Talk Permitted;DLY Daily;FF Fragrance Free;G Gay;GR Grapevine;L Lesbian;LIT Literature;LGBTQ LGBTQ;MED Meditation;M Men;O Open;QA Q & A;READ Reading;SHARE Sharing;ASL Sign Language;SM Smoking Permitted;SP Speaker;ST Step Meeting;TEEN Teens;D Topic Discussion;TR Tradition;T Transgender;X Wheelchair Accessible;W Women;WRITE Writing;Y Young People',
    'ES=S',
  ],
  ca: [
    'Cocaine Anonymous',
    '11 11th Step Meditation;12x12 12 Steps & 12 Traditions;ABSI As Bill Sees It;A Atheist / Agnostic;BA Babysitting Available;B Big Book;H Birthday;BRK Breakfast;BUS Business;CF Child-Friendly;C Closed;CAN Candlelight;AL-AN Concurrent with Al-Anon;AL Concurrent with Alateen;XT Cross Talk Permitted;DR Daily Reflections;D Discussion;DD Dual Diagnosis;FF Fragrance Free;G Gay;GR Grapevine;L Lesbian;LIT Literature;LS Living Sober;LGBTQ LGBTQ;MED Meditation;M Men;N Native American;BE Newcomer;O Open;ASL Sign Language;SM Smoking Permitted;SP Speaker;ST Step Meeting;TR Tradition Study;T Transgender;X Wheelchair Access;W Women;Y Young People',
    'ES=S IT=ITA KO=KOR PA=PUN PL=POL PT=POR RU=RUS',
  ],
  'cea-how': [
    'Compulsive Eaters Anonymous-HOW',
    '12x12 12 Steps & 12 Traditions;AACOA AA Comes of Age;ABSI As Bill Sees It;B Big Book;BOOK Book Study;CTB Came to Believe;CEA-HOW CEA-HOW Concept/Tools;DR Daily Reflections;HJF Happy Joyous and Free;LS Living Sober;MAINT Maintenance;MED Meditation;SP Pitch/Speaker;PROM Promises;RANDR Relapse and Recovery;ST Steps/Traditions;D Topic/Discussion',
  ],
  da: [
    'Debtors Anonymous',
    'AB Abundance;AR Artist;B Business Owner;C Closed;CL Clutter;M Men;N Numbers;O Open;P Prosperity;SP Speaker;ST Step Study;TI Time;TO Toolkit;V Vision;X Wheelchair Accessible;W Women',
  ],
  daa: [
    'Drug Addicts Anonymous',
    '12x12 12 Steps & 12 Traditions;BA Babysitting Available;B Big Book Study;C Closed;D Discussion;M Men;O Open;ST Step Meeting;SS Step Speaker;W Women;YP Young People',
  ],
  eda: [
    'Eating Disorders Anonymous',
    "11 11th Step Meditation;12x12 12 Steps & 12 Traditions;BA Babysitting Available;BEG Beginners';B Big Book;CC Chair's Choice;CF Child-Friendly;C Closed;NDG Indigenous;LIT Literature;LGBTQ LGBTQ+;MED Meditation;M Men;O Open;OUT Outdoor;POC People of Color;RF Rotating Format;A Secular;SEN Seniors;SP Speaker;ST Step;TO Topic/Discussion;TR Tradition Study;T Transgender;X Wheelchair Access;XB Wheelchair-Accessible Bathroom;W Women;WR Writing;Y Young People",
    'ES=S IT=ITA',
  ],
  ga: [
    'Gamblers Anonymous',
    '20 20 Questions/Beginner Focus;BA Babysitting Available;B Big Book;CAN Candlelight;CF Child-Friendly;C Closed;GAA Combined GA/Gam Anon;COM Comment;CRC Cross Comment;DR Daily Reflections;D Discussion;GAM Gam Anon;LIT Literature;LGBTQ LGBTQ;MED Meditation;M Men;BE Newcomer;O Open;PAR Parking Meters Available;ASL Sign Language;SM Smoking Permitted;SP Speaker;ST Step Meeting;TOP Topic;TR Tradition Study;X Wheelchair Access;W Women;Y Young People',
    'ES=S IT=ITA KO=KOR PA=PUN PL=POL PT=POR RU=RUS',
  ],
  ha: [
    'Heroin Anonymous',
    'CPT 12 Concepts;BT Basic Text;BEG Beginner/Newcomer;CAN Candlelight;CW Children Welcome;C Closed;DISC Discussion/Participation;GL Gay/Lesbian;IP IP Study;IW It Works Study;JFT Just For Today Study;LIT Literature Study;LC Living Clean;M Men;MED Meditation;NS Non-Smoking;O Open;QA Questions & Answers;RA Restricted Access;SMOK Smoking;SPK Speaker;STEP Step;SWG Step Working Guide Study;TOP Topic;TRAD Tradition;VAR Format Varies;X Wheelchair Accessible;W Women;Y Young People',
  ],
  ma: [
    'Marijuana Anonymous',
    'BB Book Study;BE Beginners;CCAP Closed Captions;D Discussion;H Chip;M Men;MED Meditation;NB Non-Binary;O Open to Non-Addicts;OUT Outdoor;POC Persons of Color;SP Speaker;T Transgender;W Women;X Wheelchair Accessible;Y Young People;LGBTQI+ LGBTQI+',
  ],
  na: [
    'Narcotics Anonymous',
    'CPT 12 Concepts;BT Basic Text;BEG Beginner/Newcomer;CAN Candlelight;CW Children Welcome;C Closed;DISC Discussion/Participation;GL Gay/Lesbian;IP IP Study;IW It Works Study;JFT Just For Today Study;LIT Literature Study;LC Living Clean;M Men;MED Meditation;NS Non-Smoking;O Open;QA Questions & Answers;RA Restricted Access;SMOK Smoking;SPAD Spiritual Principle a Day;SPK Speaker;STEP Step;SWG Step Working Guide Study;TOP Topic;TRAD Tradition;VAR Format Varies;X Wheelchair Accessible;W Women;Y Young People',
  ],
  oa: [
    'Overeaters Anonymous',
    '11TH 11th Step;90D 90 Day;AA12 AA 12/12;AIB Ask-It-Basket;B Big Book;DOC Dignity of Choice;FT For Today;LI Lifeline;LIS Lifeline Sampler;LIT Literature Study;MAIN Maintenance;MED Meditation;NEWB New Beginnings;BE Newcomer;HOW OA H.O.W.;OA23 OA Second and/or Third Edition;ST OA Steps and/or Traditions Study;RELA Relapse/12th Step Within;SSP Seeking the Spiritual Path;SP Speaker;SD Speaker/Discussion;SPIR Spirituality;TEEN Teen Friendly;PROM The Promises;TOOL Tools;D Topic;MISC Varies;VOR Voices of Recovery;WORK Work Book Study;WRIT Writing',
  ],
  pal: ['Parents of Addicted Loved Ones'],
  rca: ['Recovering Couples Anonymous', 'C Closed;O Open;SP Speaker'],
  rd: [
    'Recovery Dharma',
    'BE Beginners;BB Book Study;CC Child Care Available;C Closed;DF Dog Friendly;8F Eightfold Path Study;IS Inquiry Study;IW Inquiry Writing;LGBTQ LGBTQ;M Men;MI Mindfulness Practice;O Open;PR Process Addictions;WA Wheelchair Access;W Women',
  ],
  rr: [
    'Refuge Recovery',
    'BE Beginners;BB Book Study;CC Child Care Available;C Closed;DF Dog Friendly;8F Eightfold Path Study;IS Inventory Study;IW Inventory Writing;LGBTQ LGBTQ;M Men;MI Mindfulness Practice;O Open;PR Process Addictions;WA Wheelchair Access;W Women',
  ],
  saa: ['Sex Addicts Anonymous', 'C Closed;M Men;O Open;ST Step Meeting;LGBTQ LGBTQ;W Women'],
  sa: [
    'Sexaholics Anonymous',
    'BE Beginner;B Book Study;C Closed;MED Meditation;M Men;MI Mixed;O Open;PP Primary Purpose;SP Speaker;ST Step Study;W Women',
  ],
  sca: [
    'Sexual Compulsives Anonymous',
    'BE Beginner;H Chip;C Closed;COURT Court;D Discussion;GL Graphic Language;O Open;SP Speaker;ST Step',
  ],
  slaa: [
    'Sex and Love Addicts Anonymous',
    '12x12 Framework for Living (12x12x12);ALLG All Genders Welcome;AN Anorexia Focus;ASOG State of Grace;POA Attendance Voucher;BDSM BDSM Focus;B Book Study;CAM Camera On;BA Child Care Available;H Chips;C Closed;XT Cross Talk Permitted;FTSY Fantasy;GC Getting Current;X Accessible to People with Disabilities;HOW H.O.W. Meeting;HR Healthy Relationships;LEG Legal Consequences;LGBTQ LGBTQ+;LIT Literature Reading;MED Meditation;M Men;MULT Multiple Addictions;NEUR Neurodivergent;NC Newcomers;FF No Fragrances;O Open;POC People of Color;PRI Prison;SCRE Screened;A Secular;SEN Seniors;SWKR Sex Workers;SP Speaker;SPEC Special Interest;SPON Sponsorship Focus;ST Step Study;S123 Steps 1, 2, and 3;D Topic Discussion;TOPL Top Lines;TR Tradition Study;TRMA Trauma Focus;VFOR Varied Format;WDRL Withdrawal;W Women;Y Young People',
    'ES=S',
  ],
  sg: ['Support Groups'],
  sia: [
    'Survivors of Incest Anonymous',
    '12x12 12 Steps & 12 Traditions;ASL American Sign Language;B Big Book;C Closed;FF Fragrance Free;GQ Genderqueer;NDG Indigenous;LGBTQ LGBTQ;LIT Literature;M Men;N Native American;BE Newcomer;O Open;OSH Open Share Format;POC People of Color;RIT Ritual Abuse;SP Speaker;ST Step Study;STW Steps Workshop;T Transgender;X Wheelchair Access;XB Wheelchair-Accessible Bathroom;W Women',
    'ES=S IT=ITA KO=KOR PA=PUN PL=POL PT=POR RU=RUS UK=UA',
  ],
  ua: ['Underearners Anonymous', 'BIPOC BIPOC;M Men;ST Steps;T Tools;W Women'],
  va: ['Violence Anonymous', '12x12 12 Steps & 12 Traditions;C Closed;BE Newcomer;O Open'],
};

const pairs = (list: string): [string, string][] =>
  list.split(';').map((pair) => [pair.slice(0, pair.indexOf(' ')), pair.slice(pair.indexOf(' ') + 1)]);

/**
 * A programme's own types win over languages. The plugin decides the other way and so loses the meetings on the Traditions of
 * six programmes (TR, Turkish), Inquiry and Inventory Study of two (IS, Icelandic), Artist of DA (AR, Arabic) and Healthy
 * Relationships of SLAA (HR, Croatian). Such meetings are many; those in that language are few, and their name or notes say so.
 */
function typesOf(types: string, languages: string): Vocabulary {
  const own = new Map(languages.split(' ').map((change) => change.split('=') as [string, string]));
  const spoken = pairs(LANGUAGES).map(([code, name]) => [own.get(code) ?? code, name]);
  return Object.fromEntries([...spoken, ...(types ? pairs(types) : [])]);
}

/**
 * All programmes by id. A code alone does not say what it means: "S" is Spanish in AA and a speaker meeting in ACA.
 * @example
 * readMeetingGuide(json, { feed, programme: 'oa', vocabulary: programmes.oa.types });
 */
export const programmes: Readonly<Record<string, Programme>> = {
  aa: { name: 'Alcoholics Anonymous', types: aa },
  ...Object.fromEntries(
    Object.entries(PROGRAMMES).map(([id, [name, types = '', languages = '']]) => [id, { name, types: typesOf(types, languages) }]),
  ),
};
