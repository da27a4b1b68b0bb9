import { describe, expect, it } from 'vitest';
import { meetingSchema } from '../../schema/index.js';
import { aaEs } from '../../vocabulary/aa-es.js';
import { programmes } from '../../vocabulary/programmes.js';
import type { FeedOptions } from '../feed-reading.js';
import { readTsmlCsv, startTsmlCsvReading } from './index.js';

const HEADERS =
  'Name,Day,Time,End Time,Types,Notes,Conference URL,Location,Address,Region,Sub Region,Timezone,Group,Email,Contact 1 Name,Contact 1 Phone,Author,Slug,Updated,ID';
const LINE =
  '"Steady On",Monday,7:00 pm,8:30 pm,"Closed, Step Study, 12 Steps & 12 Traditions","Ring twice.\nCome in.",,Quay House,' +
  '"12 Quay Street, Port Amity, OR 97000, USA",Coast > North,Port Amity,America/Los_Angeles,Steady Group,group@example.org,' +
  'Robin Example,555-0100,editor,steady,2020-04-0416:50:58,77';

function read(text: unknown, options: Partial<FeedOptions> = {}) {
  const { meetings, findings, ...counts } = readTsmlCsv(text, { feed: 'list.csv', ...options });
  for (const meeting of meetings) expect(meetingSchema.parse(meeting)).toEqual(meeting);
  return { meetings, findings: findings.map(({ code, row, field }) => `${code} ${row} ${field}`), ...counts };
}
const row = (headers: string, line: string, options?: Partial<FeedOptions>) => {
  const { meetings, findings } = read(`${headers}\n${line}`, options);
  return { meeting: meetings[0], findings };
};

describe('readTsmlCsv', () => {
  it('makes a canonical meeting of a line', () => {
    expect(row(HEADERS, LINE)).toEqual({
      findings: [],
      meeting: {
        id: 'steady',
        name: 'Steady On',
        slots: [{ day: 1, startMin: 1140, durationMin: 90 }],
        timeZone: 'America/Los_Angeles',
        timeZoneFrom: 'row',
        attendance: 'in-person',
        isVenueClosed: false,
        place: {
          name: 'Quay House',
          address: '12 Quay Street, Port Amity, OR 97000, USA',
          isApproximate: false,
          regions: ['Coast', 'North', 'Port Amity'],
        },
        types: ['C', 'ST', '12x12'],
        programme: 'aa',
        group: { name: 'Steady Group', email: 'group@example.org' },
        notes: 'Ring twice.\nCome in.',
        contributions: [],
        updated: '2020-04-04T16:50:58Z',
        source: { feed: 'list.csv', row: 0 },
      },
    });
  });

  it('reads no contact of a person', () => {
    expect(JSON.stringify(read(`${HEADERS}\n${LINE}`).meetings)).not.toMatch(/Robin|555-0100|editor/);
  });

  it.each([
    ['upper case and underscores', 'NAME,DAY,START_TIME,END_TIME,SLUG', 'Dawn,Friday,6:00 am,7:00 am,dawn'],
    ['Spanish', 'Nombre,Día,Hora,Hora de fin,ID', 'Dawn,Viernes,6:00 am,07:00,dawn'],
    ['French', 'Nom;Jour;Heure;Heure de fin;ID', 'Dawn;vendredi;6h00;7 h;dawn'],
    ['German', 'Name;Wochentag;Beginn;Ende;Slug', 'Dawn;Freitag;6.00 Uhr;7 Uhr;dawn'],
    ['Portuguese', 'Nome;Dia da semana;Horário;Término;Slug', 'Dawn;Sexta-feira;06:00;07:00;dawn'],
    ['Swedish', 'Namn;Veckodag;Starttid;Sluttid;Slug', 'Dawn;fredag;kl. 06.00;07.00;dawn'],
    ['Japanese', '名前,曜日,開始時間,終了時間,slug', 'Dawn,金曜日,午前6時,午前7時00分,dawn'],
  ])('understands headers, days and times: %s', (_, headers, line) => {
    const { meeting, findings } = row(headers, line);
    expect(findings).toEqual([]);
    expect(meeting).toMatchObject({ id: 'dawn', name: 'Dawn', slots: [{ day: 5, startMin: 360, durationMin: 60 }] });
  });

  it.each([
    ['Segunda', [1]],
    ['2ª feira', [1]],
    ['Mondays', [1]],
    ['mar.', [2]],
    ['miérc', [3]],
    ['Sonnabend', [6]],
    ['日', [0]],
    ['Sunday, Tuesday', [0, 2]],
    ['3', [3]],
    ['Appointment', []],
    ['Di', []],
    ['2', [2]],
  ])('reads the day %s', (day, days) => {
    expect(row('Name,Day,Time', `A,"${day}",12:00`).meeting?.slots.map((slot) => slot.day)).toEqual(days);
  });

  it.each([
    ['noon', 720],
    ['Midi', 720],
    ['Mitternacht', 0],
    ['午後7:30', 1170],
    ['19時', 1140],
    ['20 Uhr', 1200],
    ['às 20h', 1200],
    ['19', undefined],
  ])('reads the time %s', (time, startMin) => {
    expect(row('Name,Day,Time', `A,Monday,${time}`).meeting?.slots[0]?.startMin).toBe(startMin);
  });

  const { types } = programmes['slaa']!;
  it.each([
    ['names, codes and both spellings', 'big book, O, wheelchair-access', {}, ['B', 'O', 'X']],
    ['an earlier name', 'Step Meeting', {}, ['ST']],
    ['names with commas', 'Open, Steps 1, 2, and 3, Speaker', { programme: 'slaa', vocabulary: types }, ['O', 'S123', 'SP']],
    ['a name for which we have kinder words', 'Open, Handicapped Accessible', { programme: 'slaa', vocabulary: types }, ['O', 'X']],
    ['names of a programme that is only named', 'Open, Top Lines', { programme: 'slaa' }, ['O', 'TOPL']],
    ['names in the language of the file', 'Cerrada, Libro Grande', { vocabulary: aaEs }, ['C', 'B']],
    ['what nobody knows', 'Open, Juggling', {}, ['O', 'Juggling']],
  ])('reads types: %s', (_, text, options, expected) => {
    expect(row('Name,Types', `A,"${text}"`, options).meeting?.types).toEqual(expected);
  });

  it.each(['Location Temporarily Closed', 'TC', 'Ubicación temporalmente cerrada', 'Vorübergehend geschlossen'])(
    'keeps a closed venue closed: %s',
    (name) => {
      const { meeting } = row('Name,Types,Address', `A,"${name}","1 Quay Street, Port Amity, OR, USA"`);
      expect(meeting).toMatchObject({ isVenueClosed: true, attendance: 'inactive', types: [] });
    },
  );

  it('names the file’s own headers in findings', () => {
    expect(row('Nombre,Día,Hora,Tipos', 'A,lunes,25:00,Malabares').findings).toEqual([
      'type-unknown 0 Tipos',
      'time-invalid 0 Hora',
      'slug-missing 0 slug',
    ]);
  });

  it('takes the slug before the ID, wherever they stand, and empty cells for nothing', () => {
    expect(row('ID,Name,Slug', '7,A,dawn').meeting?.id).toBe('dawn');
    expect(row('ID,Name,Slug,Location,City', '7,A,####,\\N,NULL').meeting).toMatchObject({ id: '7', name: 'A' });
    expect(row('ID,Name,Location', '7,A,\\N').meeting).not.toHaveProperty('place');
  });

  it('leaves out a row whose cells may stand under another header, a login under the slug', () => {
    const shifted = read('Name,Address,Author,Slug\nSteady On,1 Quay Street, Port Amity,editor,steady');
    expect(shifted).toMatchObject({ meetings: [], findings: ['row-long 0 '] });
  });

  it('accounts for every line, and for text that is none', () => {
    expect(read('Name,Slug,Unknown\nA,a\nA,a\n,,x\nB,b,c,d')).toMatchObject({
      rows: 4,
      accepted: 1,
      reported: 3,
      findings: ['row-empty 2 ', 'row-long 3 ', 'duplicate-row 1 '],
    });
    expect(read('<!doctype html>')).toMatchObject({ rows: 0, findings: ['feed-shape -1 '] });
    expect(startTsmlCsvReading('Name,Slug\nA,a', { feed: 'x' }).step(1)).toBe(true);
  });
});
