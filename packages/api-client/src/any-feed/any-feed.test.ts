import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { send } from '../../test/answers.js';
import { FeedServer } from '../../test/feed-server.js';
import { createClient } from '../index.js';
import { anyFeed } from './index.js';

const server = new FeedServer();
beforeAll(() => server.start());
afterAll(() => server.stop());
const client = createClient({ retries: 0 });

const CALENDAR = `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Port Amity//EN
BEGIN:VEVENT
UID:1@example.org
DTSTAMP:20260101T000000Z
DTSTART;TZID=America/New_York:20260105T070000
DURATION:PT1H
RRULE:FREQ=WEEKLY
SUMMARY:Early Birds
END:VEVENT
END:VCALENDAR`;

describe('anyFeed', () => {
  it.each([
    ['Meeting Guide', '[{"slug":"a","name":"Early Birds","day":1,"time":"07:00"}]'],
    ['CSV', 'Name,Day,Time,Address\nEarly Birds,Monday,7:00,"1 Lantern Street, Port Amity, ME"'],
    ['iCalendar', CALENDAR.replaceAll('\n', '\r\n')],
    ['BMLT', '[{"id_bigint":"7","meeting_name":"Early Birds","weekday_tinyint":"2","start_time":"07:00:00","published":"1"}]'],
  ])('recognises %s', async (_, body) => {
    server.answer(send(body, { 'content-type': 'text/plain' }));
    const { meetings } = await anyFeed({ client, url: server.url() }).load();
    expect(meetings).toMatchObject([{ name: 'Early Birds', slots: [{ day: 1, startMin: 420 }] }]);
  });

  it.each([['<!doctype html><h1>Just a moment</h1>'], ['hello'], ['{"a":1}']])('calls %s a failure', async (body) => {
    server.answer(send(body));
    expect(await anyFeed({ client, url: server.url() }).load.safe()).toMatchObject({ ok: false, error: { kind: 'decode' } });
  });
});
