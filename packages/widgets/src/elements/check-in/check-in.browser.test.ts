import { expect } from '@open-wc/testing';
import '../../define/check-in.js';
import { describeScenarios } from '../../../test/describe-scenarios.js';
import { untranslated } from '../../../test/untranslated.js';
import { checkInScenarios } from './check-in.scenarios.js';
import { en } from './messages/en.js';
import { es } from './messages/es.js';

describeScenarios('handrail-check-in', checkInScenarios, () => {
  it('has all its texts in Spanish', () => {
    expect(untranslated(en, es)).to.deep.equal([]);
  });
});
