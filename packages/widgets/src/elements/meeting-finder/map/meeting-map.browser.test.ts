import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { createMeetingMap, type MapOptions, type MapPoint, type MapTexts, type MeetingMap } from './meeting-map.js';

const texts: MapTexts = {
  locale: 'en',
  mapLabel: 'Map of meetings',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  close: 'Close',
  you: 'You are here',
  mapTilesFailed: 'The map background could not be loaded.',
  meetingsHere: (count) => (count === 1 ? '1 meeting here' : `${count} meetings here`),
  meetings: (count) => (count === 1 ? '1 meeting' : `${count} meetings`),
  more: (count) => `Show ${count} more`,
  mapKeys: 'Arrow keys move the map, plus and minus zoom.',
};

const church: readonly MapPoint[] = [
  { key: 'a', latitude: 40.1, longitude: -74.2, name: 'Early Birds', detail: 'Today 7:00 AM', place: 'St Mark’s', area: 'Springfield' },
  { key: 'b', latitude: 40.1, longitude: -74.2, name: 'Candlelight', detail: 'Today 9:00 PM', place: 'St Mark’s', area: 'Springfield' },
];
const hall: MapPoint = { key: 'c', latitude: 40.3, longitude: -74.6, name: 'Noon Group', detail: 'Today 12:00 PM', area: 'Riverton' };

/** Repeatable random numbers from 0 to 1. */
const randomFrom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
};

const scatter = (count: number): readonly MapPoint[] => {
  const random = randomFrom(7);
  return Array.from({ length: count }, (_, index) => ({
    key: `m${index}`,
    latitude: 39 + random() * 2,
    longitude: -75 + random() * 2,
    name: `Meeting ${index}`,
    detail: 'Today 7:00 PM',
    area: 'Springfield',
  }));
};

describe('createMeetingMap', () => {
  let host: HTMLElement;
  let root: ShadowRoot;
  let map: MeetingMap;
  let opened: string[];

  const open = (options: Partial<MapOptions> = {}): void => {
    const container = document.createElement('div');
    container.style.blockSize = '500px';
    root.append(container);
    map = createMeetingMap({ root, container, units: 'km', texts, onOpen: (key) => opened.push(key), ...options });
  };
  const all = (selector: string): readonly HTMLElement[] => [...root.querySelectorAll<HTMLElement>(selector)];
  const one = (selector: string): HTMLElement => {
    const found = root.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`No ${selector}`);
    return found;
  };
  const markerNames = (): readonly (string | null)[] => all('.marker').map((marker) => marker.getAttribute('aria-label'));
  const focusedName = (): string | null | undefined => root.activeElement?.getAttribute('aria-label') ?? root.activeElement?.textContent;

  beforeEach(async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    opened = [];
    host = document.createElement('div');
    host.style.inlineSize = '800px';
    document.body.append(host);
    root = host.attachShadow({ mode: 'open' });
  });

  afterEach(() => {
    map.destroy();
    host.remove();
  });

  it('is a labelled region with real buttons, and axe finds nothing', async () => {
    open();
    map.update([...church, hall], { latitude: 40.2, longitude: -74.4 });
    expect(one('.map').getAttribute('role')).to.equal('region');
    expect(markerNames()).to.deep.equal(['Noon Group, Today 12:00 PM', '2 meetings here, St Mark’s']);
    for (const marker of all('.marker')) {
      expect(marker.tagName).to.equal('BUTTON');
      expect(Math.min(marker.offsetWidth, marker.offsetHeight)).to.be.at.least(32);
    }
    expect(one('.visitor').getAttribute('aria-label')).to.equal('You are here');
    await expect(host).to.be.accessible();
  });

  it('opens the list of a door by keyboard, opens a meeting, and gives the focus back on Escape', async () => {
    open();
    map.update([...church, hall]);
    one('.map').focus();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    expect(focusedName()).to.equal('Zoom out');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    expect(focusedName()).to.equal('2 meetings here, St Mark’s');
    await sendKeys({ press: 'Enter' });
    expect(one('[role=dialog]').getAttribute('aria-label')).to.equal('2 meetings here, St Mark’s');
    expect(focusedName()).to.contain('Early Birds');
    await expect(host).to.be.accessible();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    expect(opened).to.deep.equal(['b']);
    await sendKeys({ press: 'Escape' });
    expect(one('[role=dialog]').hidden).to.equal(true);
    expect(focusedName()).to.equal('2 meetings here, St Mark’s');
  });

  it('keeps the focus on a marker while groups fall apart under it', async () => {
    open();
    map.update(scatter(500));
    all('.marker-group')[0]?.focus();
    for (let press = 0; press < 4; press += 1) {
      await sendKeys({ press: '+' });
      expect(root.activeElement?.matches('.marker, .map')).to.equal(true);
    }
    await waitUntil(() => /\d+ meeting/.test(one('.unseen[role=status]').textContent ?? ''), 'says what is in view');
  });

  it('shows 20,000 meetings with at most 200 markers at every level', () => {
    open();
    map.update(scatter(20_000));
    for (let press = 0; press < 12; press += 1) {
      expect(all('.marker').length).to.be.within(1, 200);
      one('.marker').click();
    }
  });

  it('leaves out bad positions and shows feed text as text', () => {
    open();
    const markup = '<img src=x onerror=alert(1)>';
    map.update([
      { ...hall, key: '1', latitude: Number.NaN },
      { ...hall, key: '2', latitude: 91 },
      { ...hall, key: '3', longitude: Infinity },
      { ...hall, key: '4', latitude: 0, longitude: 0 },
      { ...hall, key: '5', name: markup, detail: markup, place: markup },
    ]);
    expect(all('.marker').length).to.equal(1);
    one('.marker').click();
    expect(all('.panel-entry').length).to.equal(1);
    expect(one('.panel').textContent).to.contain(markup);
    expect(all('img').length).to.equal(0);
  });

  it('fits new meetings until the visitor moves the map', async () => {
    open();
    map.update([hall]);
    const before = one('.scale').textContent;
    map.update([...church, hall]);
    expect(one('.scale').textContent).not.to.equal(before);
    one('.map').focus();
    await sendKeys({ press: 'ArrowRight' });
    const moved = one('.scale').textContent;
    map.update([hall]);
    expect(one('.scale').textContent).to.equal(moved);
  });

  it('closes the list when its meetings are gone, and renews its texts otherwise', () => {
    open();
    map.update([...church, hall]);
    all('.marker').at(-1)?.click();
    map.update([...church, hall].map((point) => ({ ...point, detail: 'On now' })));
    expect(one('.panel').textContent).to.contain('On now');
    map.update([hall]);
    expect(one('.panel').hidden).to.equal(true);
  });

  it('shows a long list in steps', () => {
    open();
    map.update(Array.from({ length: 120 }, (_, index) => ({ ...hall, key: String(index) })));
    one('.marker').click();
    expect(all('.panel-entry').length).to.equal(50);
    one('.panel-more').click();
    one('.panel-more').click();
    expect(all('.panel-entry').length).to.equal(120);
    expect(one('.panel-more').hidden).to.equal(true);
  });

  it('keeps the places and says so when the background fails', async () => {
    open({ tiles: { url: '/no-such-tiles/{z}/{x}/{y}.png', attribution: '© [Example](https://example.org/) map' } });
    map.update([hall]);
    await waitUntil(() => one('.notice').textContent === texts.mapTilesFailed);
    expect(all('.marker').length).to.equal(1);
    expect(one('.attribution').textContent).to.equal('© Example map');
    expect(one('.attribution a').getAttribute('href')).to.equal('https://example.org/');
  });

  it('asks for no tile without a background', async () => {
    open();
    map.update([hall]);
    await aTimeout(50);
    expect(all('img').length).to.equal(0);
    expect(one('.attribution').hidden).to.equal(true);
  });

  it('leaves nothing behind', async () => {
    const head = document.head.childElementCount;
    const sheets = root.adoptedStyleSheets.length;
    open();
    map.update(scatter(100));
    expect(root.adoptedStyleSheets.length).to.equal(sheets + 1);
    map.destroy();
    expect(all('.map').length).to.equal(0);
    expect(root.adoptedStyleSheets.length).to.equal(sheets);
    expect(document.head.childElementCount).to.equal(head);
    expect('L' in window).to.equal(false);
    open();
  });
});
