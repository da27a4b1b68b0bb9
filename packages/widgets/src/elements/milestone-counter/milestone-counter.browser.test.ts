import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../define/milestone-counter.js';
import { addAnother, answer, daysAgo, fill, found, press, textOf, writeReturn } from '../../../test/counter-driver.js';
import { describeScenarios } from '../../../test/describe-scenarios.js';
import { untranslated } from '../../../test/untranslated.js';
import { pageKeeper } from '../../device/keeper.js';
import { lockAll } from '../../device/lock-all.js';
import { counterEn } from './messages/counter-en.js';
import { counterEs } from './messages/counter-es.js';
import { en } from './messages/en.js';
import { es } from './messages/es.js';
import type { MilestoneCounter } from './milestone-counter.js';
import { milestoneCounterScenarios as scenarios } from './milestone-counter.scenarios.js';

// Scenarios that keep something leave it on the device, as they should.
afterEach(() => pageKeeper().erase());

describeScenarios('handrail-milestone-counter', scenarios, (page) => {
  const show = (): Promise<MilestoneCounter> => page.show({ ...scenarios.question, prepare: async () => undefined });
  /** An element with attributes of its own, in place of the stage's. */
  const put = async (attributes: Readonly<Record<string, string>> = {}): Promise<MilestoneCounter> => {
    const element = document.createElement('handrail-milestone-counter');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    page.host.replaceChildren(element);
    await element.updateComplete;
    return element;
  };
  const until = (element: MilestoneCounter, words: string): Promise<unknown> =>
    found(element, () => (textOf(element).includes(words) ? element : undefined));
  const focused = (element: MilestoneCounter): string => {
    const active = element.shadowRoot?.activeElement;
    return active instanceof HTMLInputElement ? active.name : (active?.textContent ?? '').trim();
  };
  const focusOn = (element: MilestoneCounter, words: string): Promise<unknown> =>
    found(element, () => (focused(element).startsWith(words) ? element : undefined));
  const said = (element: MilestoneCounter): string =>
    element.shadowRoot?.querySelector('.base > [role="status"]')?.textContent?.trim() ?? '';
  /** The page is looked at again, at another time. */
  const lookAgainAt = async (element: MilestoneCounter, instant: string): Promise<void> => {
    Date.now = () => Date.parse(instant);
    document.dispatchEvent(new Event('visibilitychange'));
    await element.updateComplete;
    await element.updateComplete;
  };
  const heard = (...names: (keyof HTMLElementEventMap)[]): unknown[] => {
    const events: unknown[] = [];
    for (const name of names)
      page.host.addEventListener(name, (event) => events.push([name, event instanceof CustomEvent ? event.detail : undefined]));
    return events;
  };
  const withWarnings = async (work: () => Promise<void>): Promise<readonly string[]> => {
    const { warn } = console;
    const warnings: string[] = [];
    console.warn = (...words: unknown[]) => warnings.push(words.join(' '));
    try {
      await work();
    } finally {
      console.warn = warn;
    }
    return warnings;
  };

  it('has all its texts in Spanish', () => {
    expect(untranslated(en, es)).to.deep.equal([]);
    expect(untranslated(counterEn, counterEs)).to.deep.equal([]);
  });

  it('is used by the keyboard alone, from the question to a new beginning, and never loses the focus', async () => {
    const element = await show();
    await until(element, en.question);
    const tabTo = async (words: string): Promise<void> => {
      for (let presses = 0; presses < 30 && !focused(element).startsWith(words); presses += 1) await sendKeys({ press: 'Tab' });
      expect(focused(element)).to.match(new RegExp(`^${words}`));
    };
    const type = async (date: string): Promise<void> => {
      await sendKeys({ type: date });
      await sendKeys({ press: 'Enter' });
    };
    await tabTo('start');
    await type('09132026');
    await focusOn(element, 'My time');
    await tabTo(counterEn.returned);
    await sendKeys({ press: 'Enter' });
    await focusOn(element, counterEn.supportTitle);
    await tabTo(counterEn.toDate);
    await sendKeys({ press: 'Space' });
    await focusOn(element, counterEn.returnTitle);
    await tabTo('date');
    await type('11222026');
    await focusOn(element, counterEn.closedTitle);
    await tabTo(counterEn.today);
    await sendKeys({ press: 'Enter' });
    await focusOn(element, 'My time');
    expect(textOf(element)).to.contain('70 of 71 days in all');
    await tabTo(counterEn.change);
    await sendKeys({ press: 'Enter' });
    await focusOn(element, counterEn.changeTitle);
    await tabTo(counterEn.back);
    await sendKeys({ press: 'Enter' });
    // Back where the step was opened.
    await focusOn(element, counterEn.change);
  });

  for (const [what, date, code] of [
    ['no date at all', '', 'no-date'],
    ['a year with a digit too few', '0226-01-01', 'too-early'],
    ['a date of a later century', '2126-01-01', 'too-far-ahead'],
  ] as const)
    it(`says at the field what is the matter with ${what}, and goes there`, async () => {
      const element = await show();
      await fill(element, 'start', date);
      await press(element, en.onlyNow);
      await focusOn(element, 'start');
      const field = element.shadowRoot?.querySelector<HTMLInputElement>('#start');
      const described = (field?.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => element.shadowRoot?.getElementById(id)?.textContent);
      expect(described).to.deep.equal([en.questionHint, counterEn.faults[code]]);
      expect(field?.getAttribute('aria-invalid')).to.equal('true');
    });

  it('says that the 31st of February is not in the calendar', async () => {
    const element = await show();
    (await found(element, () => element.shadowRoot?.querySelector<HTMLInputElement>('#start'))).focus();
    await sendKeys({ type: '02312026' });
    await press(element, en.onlyNow);
    await until(element, counterEn.faults['not-a-date']);
  });

  it('asks again after "not today", and takes the focus along', async () => {
    const element = await show();
    await press(element, en.notToday);
    await focusOn(element, en.heading);
    await press(element, en.askAgain);
    await focusOn(element, 'start');
  });

  it('tells the page of a milestone by codes, once, and says one of today once', async () => {
    const events = heard('handrail-milestone-reached', 'handrail-period-closed', 'handrail-data-cleared');
    const element = await show();
    await answer(element, daysAgo(7));
    await found(element, () => (said(element) === 'Today: 1 week.' ? element : undefined));
    await addAnother(element, 'nicotine', daysAgo(45), 'na-keytags');
    await until(element, 'nicotine');
    expect(said(element)).to.equal('Today: 1 week.');
    await writeReturn(element, daysAgo(1));
    await press(element, counterEn.today);
    await press(element, 'Show My time');
    await lookAgainAt(element, '2026-11-23T23:00:00Z');
    expect(events).to.deep.equal([
      ['handrail-milestone-reached', { scheme: 'simple', code: '1w', today: true }],
      ['handrail-milestone-reached', { scheme: 'na-keytags', code: '30d', today: false }],
      ['handrail-period-closed', {}],
      ['handrail-milestone-reached', { scheme: 'na-keytags', code: 'welcome', today: true }],
    ]);
  });

  it('rolls over at midnight in its zone while it is open, and when the page comes back into view', async () => {
    const element = await show();
    await answer(element, daysAgo(29));
    await until(element, '29 days');
    // One minute before midnight in Los Angeles, and one after.
    await lookAgainAt(element, '2026-11-24T07:59:00Z');
    expect(textOf(element)).to.contain('29 days');
    await lookAgainAt(element, '2026-11-24T08:01:00Z');
    expect(textOf(element)).to.contain('30 days');
    await lookAgainAt(element, '2026-12-25T20:00:00Z');
    expect(textOf(element)).to.contain('2 months').and.to.contain('61 days');
  });

  it('does not go on saying that a milestone is of today', async () => {
    const element = await show();
    await answer(element, daysAgo(7));
    await found(element, () => (said(element) === 'Today: 1 week.' ? element : undefined));
    await lookAgainAt(element, '2026-11-24T20:00:00Z');
    expect(said(element)).to.equal('');
    expect(textOf(element)).to.contain('Reached 1 week').and.not.to.contain('Reached today');
  });

  it('begins a plan sooner, and plans a new beginning', async () => {
    const element = await show();
    await answer(element, daysAgo(-5));
    await until(element, 'It begins in 5 days');
    await press(element, counterEn.beginToday);
    await until(element, counterEn.firstDay);
    await writeReturn(element, daysAgo(0));
    await press(element, counterEn.anotherDate);
    await fill(element, 'date', daysAgo(-1));
    await press(element, counterEn.begin);
    await until(element, 'It begins tomorrow');
    await lookAgainAt(element, '2026-11-24T20:00:00Z');
    await until(element, counterEn.firstDay);
  });

  it('counts in the zone of the page where it names one', async () => {
    const element = await put({ 'time-zone': 'Pacific/Kiritimati' });
    // There it is already the 24th.
    await answer(element, '2026-11-24');
    await until(element, counterEn.firstDay);
    expect(textOf(element)).to.contain('0 days');
  });

  for (const [count, date, days] of [
    ['elapsed', '2026-10-24', '30 days'],
    ['inclusive', '2026-10-25', '30 days'],
  ] as const)
    it(`reaches 30 days on the right day when the first day counts as "${count}"`, async () => {
      const element = await put({ count, start: date, scheme: 'na-keytags' });
      await until(element, 'Reached today');
      expect(textOf(element)).to.match(new RegExp(`Your time ${days} Since .* Reached today ${days}`));
    });

  for (const [leapDay, words] of [
    ['feb28', 'Reached today 1 year'],
    ['mar1', 'Next 1 year tomorrow, Saturday, March 1'],
  ] as const)
    it(`keeps the first anniversary of 29 February on ${leapDay}`, async () => {
      Date.now = () => Date.parse('2025-02-28T20:00:00Z');
      const element = await put({ 'leap-day': leapDay, start: '2024-02-29', scheme: 'na-keytags' });
      await until(element, words);
    });

  it('keeps what was reached when somebody flies west, and says nothing of it twice', async () => {
    const element = await show();
    await answer(element, daysAgo(7));
    await until(element, 'Reached today 1 week');
    await lookAgainAt(element, '2026-11-22T20:00:00Z');
    expect(textOf(element)).to.contain('6 days').and.to.contain('Reached today 1 week').and.to.contain('Next 1 month');
  });

  it('stays calm when the clock of the device is behind', async () => {
    const element = await show();
    await answer(element, daysAgo(71));
    await until(element, '71 days');
    await lookAgainAt(element, '2020-01-01T20:00:00Z');
    expect(textOf(element)).to.contain('This device says that today is January 1, 2020.').and.not.to.contain(counterEn.returned);
    await lookAgainAt(element, '2026-11-23T20:00:00Z');
    expect(textOf(element)).to.contain('71 days');
  });

  it('corrects a date without closing a period, and takes off the list only what was confirmed', async () => {
    const events = heard('handrail-period-closed');
    const element = await show();
    await answer(element, daysAgo(71));
    await press(element, counterEn.wrongDate);
    await focusOn(element, counterEn.correctTitle);
    expect(element.shadowRoot?.querySelector<HTMLInputElement>('#date')?.value).to.equal(daysAgo(71));
    await fill(element, 'date', daysAgo(17));
    await press(element, counterEn.correct);
    await focusOn(element, counterEn.untrueTitle);
    await press(element, counterEn.confirmCorrect);
    await until(element, '17 days');
    expect(textOf(element)).not.to.contain(counterEn.earlier);
    expect(events).to.deep.equal([]);
  });

  it('undoes a return that was written by mistake', async () => {
    const element = await show();
    await answer(element, daysAgo(71));
    await writeReturn(element, daysAgo(1));
    await press(element, counterEn.mistaken);
    await until(element, '71 days');
    expect(textOf(element)).not.to.contain(counterEn.earlier);
  });

  it('says at the field why a day of return cannot be', async () => {
    const element = await show();
    await answer(element, daysAgo(71));
    await press(element, counterEn.returned);
    await press(element, counterEn.toDate);
    for (const [date, code] of [
      [daysAgo(-1), 'in-the-future'],
      [daysAgo(80), 'before-start'],
      ['', 'no-date'],
    ] as const) {
      await fill(element, 'date', date);
      await press(element, counterEn.writeDown);
      await until(element, counterEn.faults[code]);
      await focusOn(element, 'date');
    }
  });

  it('says that a day of return is not in the calendar, also when the browser gives none', async () => {
    const element = await show();
    await answer(element, daysAgo(71));
    await press(element, counterEn.returned);
    await press(element, counterEn.toDate);
    (await found(element, () => element.shadowRoot?.querySelector<HTMLInputElement>('#date'))).focus();
    await sendKeys({ type: '02312026' });
    await press(element, counterEn.writeDown);
    await until(element, counterEn.faults['not-a-date']);
  });

  it('speaks of a pause where taking part is counted', async () => {
    const element = await put({ measure: 'participation', scheme: 'family-yearly' });
    await answer(element, daysAgo(71));
    expect(textOf(element)).to.contain(counterEn.paused).and.not.to.contain(counterEn.returned);
  });

  it('renames, and removes one of several after asking', async () => {
    const cleared = heard('handrail-data-cleared');
    const element = await show();
    await answer(element, daysAgo(71));
    await addAnother(element, 'nicotine', daysAgo(3));
    await press(element, counterEn.change);
    await fill(element, 'label', 'no tobacco');
    await press(element, counterEn.save);
    await focusOn(element, 'no tobacco');
    await press(element, counterEn.change);
    await press(element, counterEn.remove);
    await focusOn(element, 'Remove “no tobacco”?');
    await press(element, counterEn.removeYes);
    await focusOn(element, 'My time');
    expect(textOf(element)).not.to.contain('tobacco');
    expect(cleared).to.deep.equal([]);
    await press(element, counterEn.change);
    await press(element, counterEn.remove);
    await press(element, counterEn.removeYes);
    await until(element, en.question);
    expect(cleared).to.deep.equal([['handrail-data-cleared', {}]]);
  });

  it('shows the numbers that a person chooses', async () => {
    const element = await put({ display: 'cumulative' });
    await answer(element, daysAgo(79));
    await writeReturn(element, daysAgo(17));
    await press(element, counterEn.anotherDate);
    await fill(element, 'date', daysAgo(16));
    await press(element, counterEn.begin);
    await until(element, '78 days 78 of 79 days in all');
    for (const [display, words] of [
      ['current', 'My time 16 days Since'],
      ['date-only', 'My time Since November 7, 2026 Earlier'],
      ['hidden', counterEn.isHidden],
    ] as const) {
      await press(element, counterEn.change);
      await fill(element, 'display', display);
      await press(element, counterEn.save);
      await until(element, words);
    }
    await press(element, counterEn.showCount);
    await until(element, '16 days');
  });

  it('falls back on what is known where attributes are not, and tells the page’s owner once', async () => {
    const warnings = await withWarnings(async () => {
      const attributes = { scheme: 'gold-coins', measure: '?', display: 'big', count: '1', 'leap-day': 'x', 'time-zone': 'Port/Amity' };
      for (let time = 0; time < 2; time += 1) {
        const element = await put(attributes);
        await answer(element, daysAgo(7));
        await until(element, 'Reached today 1 week');
      }
    });
    expect(warnings.length).to.equal(6);
    expect(warnings[0]).to.equal(
      '[handrail] COUNTER_SETTING: scheme="gold-coins" of <handrail-milestone-counter> is not one of simple, na-keytags, aa-short, aa-monthly, family-yearly, none; simple is used.',
    );
  });

  it('asks the visitor where the page’s own date is none, without repeating it', async () => {
    const warnings = await withWarnings(async () => {
      const element = await put({ start: '31/12/2020' });
      await until(element, en.question);
    });
    expect(warnings.join()).to.contain('COUNTER_START').and.not.to.contain('2020');
  });

  it('offers nothing to keep where the page does not want it', async () => {
    const element = await put({ remember: 'never' });
    await until(element, en.question);
    expect(textOf(element)).to.contain(en.show).and.not.to.contain(en.remember);
    await answer(element, daysAgo(3));
    expect(textOf(element)).not.to.contain('Remember');
  });

  it('leaves nothing behind, not even what was half typed, when somebody leaves at once', async () => {
    const element = await show();
    await fill(element, 'start', daysAgo(71));
    lockAll();
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector<HTMLInputElement>('#start')?.value).to.equal('');
    await answer(element, daysAgo(71));
    await addAnother(element, 'nicotine', daysAgo(3));
    lockAll();
    await until(element, en.question);
    expect(textOf(element)).not.to.match(/nicotine|71|My time/);
  });

  it('has the page’s own ways to reach somebody in place of the built-in ones', async () => {
    const element = await put();
    const own = document.createElement('handrail-reach-out');
    own.slot = 'support';
    element.append(own);
    await answer(element, daysAgo(71));
    await press(element, counterEn.returned);
    await found(element, () => customElements.get('handrail-reach-out') && element);
    await element.updateComplete;
    expect(element.shadowRoot?.querySelectorAll('handrail-reach-out').length).to.equal(0);
    expect(element.shadowRoot?.querySelector('slot[name="support"]')).not.to.equal(null);
  });

  it('moves nothing, whatever the visitor prefers', async () => {
    const element = await page.show(scenarios.milestoneToday);
    await until(element, 'Reached today');
    const moving = [...(element.shadowRoot?.querySelectorAll('*') ?? [])].filter((each) => {
      const { animationName, transitionDuration } = getComputedStyle(each);
      return animationName !== 'none' || transitionDuration !== '0s';
    });
    expect(moving).to.deep.equal([]);
  });

  it('speaks Spanish as soon as the page does, dates included', async () => {
    const element = await page.show({ ...scenarios.counting }, { lang: 'en' });
    const stage = element.closest('div[lang]');
    stage?.setAttribute('lang', 'es');
    element.lang = 'es';
    await until(element, 'dentro de 20 días, el domingo, 13 de diciembre');
    expect(textOf(element)).to.contain('2 meses y 10 días').and.to.contain('Volví a consumir');
  });
});
