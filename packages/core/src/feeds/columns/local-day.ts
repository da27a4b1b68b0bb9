import { plainName } from './plain-name.js';

/** Names from Sunday on: English, Spanish, French, German, Portuguese, Swedish, Dutch, Italian, Danish and Norwegian, Polish, Slovak. */
const NAMES = [
  'sunday domingo dimanche sonntag söndag zondag domenica søndag niedziela nedeľa',
  'monday lunes lundi montag segunda måndag maandag lunedì mandag poniedziałek pondelok',
  'tuesday martes mardi dienstag terça tisdag dinsdag martedì tirsdag wtorek utorok',
  'wednesday miércoles mercredi mittwoch quarta onsdag woensdag mercoledì środa streda',
  'thursday jueves jeudi donnerstag quinta torsdag donderdag giovedì czwartek štvrtok',
  'friday viernes vendredi freitag sexta fredag vrijdag venerdì piątek piatok',
  'saturday sábado samedi samstag sonnabend lördag zaterdag sabato lørdag sobota',
].map((names) => ` ${names.split(' ').map(plainName).join(' ')}`);

const JAPANESE = '日月火水木金土';
const BY_APPOINTMENT = new Set(
  [
    'appointment',
    'by appointment',
    'con cita',
    'con cita previa',
    'sur rendez vous',
    'nach vereinbarung',
    'com hora marcada',
    'enligt överenskommelse',
    '予約制',
  ].map(plainName),
);

/**
 * Day from 0 (Sunday) to 6 of its name in one of many languages: whole, in the plural, or cut after its third letter or later
 * ("Mon", "miérc."). Shorter ones are not understood, for "Di" is Tuesday in German and Sunday in French.
 */
export function localDay(text: string): number | undefined {
  const name = plainName(text).replace(/_?feiras?$/, '');
  const japanese = /^(.)(?:曜日?)?$/u.exec(name)?.[1];
  if (japanese && JAPANESE.includes(japanese)) return JAPANESE.indexOf(japanese);
  // Portuguese counts the days of work: "2ª feira" is Monday.
  const counted = /^([2-6])a$/.exec(name)?.[1];
  if (counted && /feira/i.test(text)) return Number(counted) - 1;
  const stem = name.replace(/s$/, '');
  const day = stem.length > 2 ? NAMES.findIndex((names) => names.includes(` ${stem}`)) : -1;
  return day < 0 ? undefined : day;
}

/** The days in a cell as Meeting Guide writes them, "1,3"; what is no day stays as it is, and "by appointment" is `''`. */
export const localDays = (text: string): string =>
  BY_APPOINTMENT.has(plainName(text))
    ? ''
    : text
        .split(/[,;/、]/)
        .map((part) => String(localDay(part) ?? part.trim()))
        .join(',');
