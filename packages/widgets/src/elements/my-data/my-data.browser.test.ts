import { expect } from '@open-wc/testing';
import '../../define/my-data.js';
import { describeScenarios } from '../../../test/describe-scenarios.js';
import { untranslated } from '../../../test/untranslated.js';
import { pageKeeper } from '../../device/keeper.js';
import { contentEn } from './messages/content-en.js';
import { contentEs } from './messages/content-es.js';
import { en } from './messages/en.js';
import { es } from './messages/es.js';
import { myDataScenarios } from './my-data.scenarios.js';

describeScenarios('handrail-my-data', myDataScenarios, () => {
  afterEach(async () => void (await pageKeeper().erase()));

  it('has all its texts in Spanish', () => {
    expect(untranslated(en, es)).to.deep.equal([]);
    // The same words in both languages.
    expect(untranslated(contentEn, contentEs)).to.deep.equal(['no', 'fields.isMentor']);
  });
});
