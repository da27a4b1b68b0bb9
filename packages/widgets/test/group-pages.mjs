// What the page tests of next meetings, groups and activities share: a phone under a strict policy, and a look for what was left behind.
import assert from 'node:assert/strict';

/** A policy that allows nothing but the page's own host, and no style in markup. */
export const STRICT = { 'content-security-policy': "default-src 'self'" };
export const PHONE = { viewport: { width: 390, height: 844 } };
export const HELP = '<p>Need to talk? <a href="tel:+15035550100">503-555-0100</a></p>';

/** Records violations of the policy, and events by name and detail. */
export const watch = (names) => async (page) => {
  await page.addInitScript((wanted) => {
    globalThis.violations = [];
    globalThis.seen = [];
    addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) =>
      globalThis.violations.push([violatedDirective, sample].join(' ')),
    );
    for (const name of wanted) addEventListener(name, ({ type, detail }) => globalThis.seen.push([type, detail]));
  }, names);
};

/** Asserts that a visit went without a fault, asked no other host, and left nothing of what the visitor did. */
export const assertQuiet = async ({ page, errors, hosts, server }, entered = []) => {
  const { violations, kept } = await page.evaluate(async () => ({
    violations: globalThis.violations,
    kept: JSON.stringify([
      { ...localStorage },
      { ...sessionStorage },
      document.cookie,
      await indexedDB.databases(),
      await caches.keys(),
      document.title,
      location.href,
      history.state,
    ]),
  }));
  assert.deepEqual({ violations, errors }, { violations: [], errors: [] });
  assert.deepEqual([...hosts], [new URL(server.url).host]);
  for (const text of entered) assert.ok(!kept.toLowerCase().includes(text.toLowerCase()), `${text} in ${kept}`);
  assert.ok(kept.startsWith('[{},{},"",[],'), kept);
};
