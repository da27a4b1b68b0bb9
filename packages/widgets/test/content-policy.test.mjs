// The finder under strict content policies: no inline style, no strings that become markup.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { useBrowser, useEverything } from './finder-case.mjs';

/** Violations of the page's policy from its first moment. */
const recordViolations = (page) =>
  page.addInitScript(() => {
    globalThis.violations = [];
    addEventListener('securitypolicyviolation', ({ violatedDirective, sample, blockedURI }) =>
      globalThis.violations.push([violatedDirective, blockedURI, sample].join(' ')),
    );
  });

describe('<handrail-meeting-finder> under a content policy', () => {
  const { open } = useBrowser();
  for (const [name, policy] of [
    ['that asks for trusted types', "require-trusted-types-for 'script'"],
    ['that asks for trusted types and allows only the policy of lit', "require-trusted-types-for 'script'; trusted-types lit-html"],
    ['that allows no inline style', "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'none'; img-src 'self'"],
    [
      'that allows no inline style, no font and no frame',
      "default-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'",
    ],
  ]) {
    it(`does everything on a page ${name}`, async () => {
      const visitor = await open({ headers: { 'content-security-policy': policy }, prepare: recordViolations });
      await useEverything(visitor);
      assert.deepEqual(await visitor.page.evaluate(() => globalThis.violations), []);
      assert.deepEqual(visitor.errors, []);
    });
  }
});
