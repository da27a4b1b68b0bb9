import { describe, expect, it } from 'vitest';
import { feedsInPage } from './index.js';

const PAGE = 'https://example.org/meetings/';
const briefly = (html: string, page = PAGE) =>
  feedsInPage(html, page).map(({ url, kind, foundIn, confidence }) => [url, kind, foundIn, confidence].join(' '));
const root = 'https://bmlt.example.org/main_server';

describe('feedsInPage', () => {
  it.each<[string, string, string[]]>([
    [
      'a feed announced in the head',
      '<link rel="alternate" type="application/json" title="Meetings Feed" href="/wp-admin/admin-ajax.php?action=meetings">',
      ['https://example.org/wp-admin/admin-ajax.php?action=meetings meeting-guide link certain'],
    ],
    [
      'another list in JSON, which may be anything',
      '<link title="News" type="application/json; charset=utf-8" rel="feed ALTERNATE" href="news.json">',
      ['https://example.org/meetings/news.json json link possible'],
    ],
    [
      'not what WordPress says of each of its pages',
      '<link rel="alternate" title="JSON" type="application/json" href="https://example.org/wp-json/wp/v2/pages/7"><link rel="alternate" type="application/json+oembed" href="/wp-json/oembed/1.0/embed?url=x"><link rel="alternate" type="application/rss+xml" href="/feed/">',
      [],
    ],
    [
      'TSML UI with a file',
      '<div id="tsml-ui" data-src="https://example.org/wp-content/tsml-cache-0a1b2c3d4e.json?1767600000" data-timezone="America/New_York"></div>',
      ['https://example.org/wp-content/tsml-cache-0a1b2c3d4e.json meeting-guide tsml-ui certain'],
    ],
    [
      'TSML UI with several lists',
      '<div id="tsml-ui" data-src="/a.json, https://docs.google.com/spreadsheets/d/1AbCdEfGhIjKlMnOpQrStUvWxYz012345/edit,https://example.net/api/v1/meetings?near=44.5,-68.2"></div>',
      [
        'https://example.org/a.json meeting-guide tsml-ui certain',
        'https://docs.google.com/spreadsheets/d/1AbCdEfGhIjKlMnOpQrStUvWxYz012345/edit google-sheet tsml-ui certain',
        'https://example.net/api/v1/meetings?near=44.5,-68.2 aggregator tsml-ui certain',
      ],
    ],
    [
      'TSML UI that asks with the nonce of a visit',
      '<div id="tsml-ui" data-src="/wp-admin/admin-ajax.php?action=meetings&amp;nonce=0a1b2c3d4e"></div>',
      ['https://example.org/wp-admin/admin-ajax.php?action=meetings meeting-guide tsml-ui certain'],
    ],
    ['not pictures that load late', '<img data-src="/hall.jpg"><div class="lazy" data-src="/hall.jpg"></div>', []],
    [
      'the file of the plugin in a script',
      '<script>var tsml = {"json":"https:\\/\\/example.org\\/wp-content\\/tsml-cache-0a1b2c3d4e.json?1767600000"};</script>',
      ['https://example.org/wp-content/tsml-cache-0a1b2c3d4e.json meeting-guide tsml-cache certain'],
    ],
    [
      'the doors of the plugin',
      '<meta name="12_step_meeting_list" content="3.19.17">',
      [
        'https://example.org/wp-admin/admin-ajax.php?action=meetings meeting-guide plugin likely',
        'https://example.org/wp-json/tsml/meetings meeting-guide plugin possible',
      ],
    ],
    [
      'the doors of the plugin in a folder',
      '<link rel="https://api.w.org/" href="https://example.org/site/wp-json/"><link rel="stylesheet" href="https://example.org/site/wp-content/plugins/12-step-meeting-list/assets/css/public.min.css">',
      [
        'https://example.org/site/wp-admin/admin-ajax.php?action=meetings meeting-guide plugin likely',
        'https://example.org/site/wp-json/tsml/meetings meeting-guide plugin possible',
      ],
    ],
    [
      'the doors of the plugin by its files alone',
      '<script src="/club/wp-content/plugins/12-step-meeting-list/assets/js/public.min.js"></script>',
      [
        'https://example.org/club/wp-admin/admin-ajax.php?action=meetings meeting-guide plugin likely',
        'https://example.org/club/wp-json/tsml/meetings meeting-guide plugin possible',
      ],
    ],
    ['a widget of BMLT', `<div id="bmlt-meeting-list" data-root-server="${root}/"></div>`, [`${root} bmlt bmlt-widget certain`]],
    [
      'settings of crouton in a script',
      `<script>new Crouton({"root_server":"https:\\/\\/bmlt.example.org\\/main_server","service_body":["5","7"]});</script>`,
      [`${root} bmlt bmlt-widget certain`],
    ],
    [
      'settings of crouton in a script that a plugin packed',
      `<script src="data:text/javascript;base64,${btoa(`new Crouton({"root_server": "${root}"})`)}"></script>`,
      [`${root} bmlt bmlt-widget certain`],
    ],
    ['a packed script that is damaged', '<script src="data:text/javascript;base64,%%%"></script>', []],
    [
      'a link to the API of a server',
      `<a href="${root}/client_interface/json/?switcher=GetSearchResults&services[]=5">List</a>`,
      [`${root} bmlt bmlt-widget likely`],
    ],
    [
      'an address of a server in a script',
      `<script>fetch('${root}/client_interface/jsonp/')</script>`,
      [`${root} bmlt bmlt-widget likely`],
    ],
    [
      'calendars',
      '<a href="webcal://example.org/all.ics">Subscribe</a> <a type="text/calendar" href="/calendar">All</a> <a href="/one.ics?x=1">One</a> <a href="/events/?ical=1">Month</a> <a href="/topics.icspage">No</a>',
      [
        'https://example.org/all.ics icalendar calendar-link likely',
        'https://example.org/calendar icalendar calendar-link likely',
        'https://example.org/one.ics?x=1 icalendar calendar-link possible',
        'https://example.org/events/?ical=1 icalendar calendar-link possible',
      ],
    ],
    [
      'a calendar announced in the head',
      '<link rel="alternate" type="text/calendar" href="/all">',
      ['https://example.org/all icalendar link likely'],
    ],
    [
      'events in the page itself',
      '<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":["Event"],"name":"x"}]}</script>',
      [`${PAGE} json-ld page likely`],
    ],
    ['not what sites say of themselves', '<script type="application/ld+json">{"@type":"WebSite","name":"Our events"}</script>', []],
    ['nothing', '<p>Meetings: Monday 7 pm, 1 Lantern Street, Port Amity.', []],
  ])('finds %s', (_, html, feeds) => expect(briefly(html)).toEqual(feeds));

  it('resolves against <base>, wherever it stands', () => {
    expect(briefly('<a href="a.ics">A</a><base href="/files/"><a href="b.ics">B</a>').map((line) => line.split(' ')[0])).toEqual([
      'https://example.org/files/a.ics',
      'https://example.org/files/b.ics',
    ]);
  });

  it('lists each address once, by its best sign, with all that is known', () => {
    const html = `<link rel="alternate" type="application/json" title="Meetings" href="/a.json"><div id="tsml-ui" data-src="/a.json" data-timezone="America/Denver"></div><script>"https://bmlt.example.org/main_server/"</script><div data-root-server="${root}"></div><a href="${root}/client_interface/json/?services=5">x</a>`;
    expect(feedsInPage(html, PAGE)).toEqual([
      {
        url: 'https://example.org/a.json',
        kind: 'meeting-guide',
        foundIn: 'link',
        confidence: 'certain',
        src: 'https://example.org/a.json',
        timeZone: 'America/Denver',
      },
      { url: root, kind: 'bmlt', foundIn: 'bmlt-widget', confidence: 'certain', src: `bmlt:${root}?services=5&recursive=1` },
    ]);
  });

  it.each([
    ['mailto:editor@example.org?x=.ics'],
    ['javascript:alert(1)//.ics'],
    ['file:///etc/meetings.ics'],
    ['http://user:secret@example.net/a.ics'],
    ['http://localhost/a.ics'],
    ['http://192.168.0.1/a.ics'],
    ['http://2130706433/a.ics'],
    ['http://[::1]/a.ics'],
    ['http://printer.local/a.ics'],
    ['http://router/a.ics'],
    ['http://[/a.ics'],
  ])('leaves %s alone', (href) => expect(briefly(`<a href="${href}">x</a>`)).toEqual([]));

  it('leaves a page on a machine of one’s own its own addresses', () =>
    expect(briefly('<a href="a.ics">x</a>', 'http://127.0.0.1:8080/')).toEqual([
      'http://127.0.0.1:8080/a.ics icalendar calendar-link possible',
    ]));

  it('reads a page of any length at once', () => {
    const long = ['/'.repeat(3e5), 'http://'.repeat(5e4), 'tsml-cache-'.repeat(3e4), '"@type":["'.repeat(3e4), ' '.repeat(3e5)];
    const start = performance.now();
    for (const text of long) {
      feedsInPage(`<div id="tsml-ui" data-src='${text}'></div><script type="application/ld+json">${text}</script>`, PAGE);
    }
    expect(performance.now() - start).toBeLessThan(20_000);
  });

  it('lists no more than fifty', () => {
    const html = Array.from({ length: 80 }, (_, i) => `<a href="${i}.ics">x</a>`).join('');
    expect(feedsInPage(html, PAGE)).toHaveLength(50);
  });
});
