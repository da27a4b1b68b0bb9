import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../define/quick-exit.js';
import { describeScenarios } from '../../../test/describe-scenarios.js';
import { untranslated } from '../../../test/untranslated.js';
import { LonePresses } from './lone-presses.js';
import { en } from './messages/en.js';
import { es } from './messages/es.js';
import { quickExitScenarios } from './quick-exit.scenarios.js';

describeScenarios('handrail-quick-exit', quickExitScenarios, (page) => {
  it('has all its texts in Spanish', () => {
    expect(untranslated(en, es)).to.deep.equal([]);
  });

  it('leaves for a web address only', async () => {
    const element = await page.show(quickExitScenarios.ready);
    for (const href of ['javascript:alert(1)', 'data:text/html,x', 'https://', '“ ”']) {
      element.href = href;
      expect(element.target, href).to.equal('https://www.bbc.com/weather');
    }
    element.href = '“https://weather.example/”';
    expect(element.target).to.equal('https://weather.example/');
  });

  it('is never armed by typing capitals, a shortcut, a selection or a key that is held', async () => {
    const element = await page.show(quickExitScenarios.ready);
    const field = document.createElement('input');
    page.host.append(field);
    field.focus();
    await sendKeys({ type: 'AA Group NA' });
    for (const key of ['Shift+A', 'Shift+Tab', 'Shift+ArrowLeft', 'Control+Shift', 'Shift+ArrowRight', 'Shift+Home']) {
      await sendKeys({ press: key });
    }
    await element.updateComplete;
    expect(element.shadowRoot?.querySelectorAll('.dot.on').length).to.equal(0);
    await sendKeys({ press: 'Shift' });
    await element.updateComplete;
    expect(element.shadowRoot?.querySelectorAll('.dot.on').length).to.equal(1);
    await sendKeys({ press: 'a' });
    await element.updateComplete;
    expect(element.shadowRoot?.querySelectorAll('.dot.on').length).to.equal(0);
  });
});

describe('LonePresses', () => {
  const key = (type: 'keydown' | 'keyup', name: string, at: number, more: KeyboardEventInit = {}): KeyboardEvent => {
    const event = new KeyboardEvent(type, { key: name, ...more });
    Object.defineProperty(event, 'timeStamp', { value: at });
    return event;
  };
  const press = (presses: LonePresses, at: number): void => {
    presses.take(key('keydown', 'Shift', at), 5_000);
    presses.take(key('keyup', 'Shift', at + 50), 5_000);
  };

  it('counts presses within the time, and begins anew after it', () => {
    const presses = new LonePresses();
    for (const at of [0, 1_000, 4_000]) press(presses, at);
    expect(presses.count).to.equal(3);
    press(presses, 9_000);
    expect(presses.count).to.equal(1);
  });

  it('does not count a release without a press, nor one with another key in between', () => {
    const presses = new LonePresses();
    presses.take(key('keyup', 'Shift', 0), 5_000);
    presses.take(key('keydown', 'Shift', 1), 5_000);
    presses.take(key('keydown', 'Q', 2, { shiftKey: true }), 5_000);
    presses.take(key('keyup', 'Shift', 3), 5_000);
    expect(presses.count).to.equal(0);
  });
});
