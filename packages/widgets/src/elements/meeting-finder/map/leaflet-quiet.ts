let restore = (): void => {};

/**
 * Keeps Leaflet's start-up probe away from the page's Trusted Types.
 *
 * While it loads, Leaflet 1.9.4 (`src/core/Browser.js`, `inlineSvg`) writes markup into a new `<div>`, which throws on
 * a page with `require-trusted-types-for 'script'` and would take the whole map away. The first `<div>` asked for
 * during that load is therefore a plain object. The answer of the probe matters to vector layers only: we have none.
 * `document.createElement` is itself again after that one call, and at the latest in the next microtask, before any
 * code of the page can run.
 */
const shield = (): void => {
  const native = document.createElement;
  restore = () => {
    restore = () => {};
    Reflect.deleteProperty(document, 'createElement');
  };
  const standIn = (name: string, options?: ElementCreationOptions): unknown => {
    if (name !== 'div') return native.call(document, name, options);
    restore();
    return {};
  };
  Object.defineProperty(document, 'createElement', { value: standIn, configurable: true, writable: true });
  queueMicrotask(() => restore());
};

// Only where the probe can throw. A page that replaced the method on `document` itself keeps its own version.
if ('trustedTypes' in globalThis && !Object.hasOwn(document, 'createElement')) shield();

/** Ends the protection, if it still lasts. Called before a map is made, so that bundlers keep this module. */
export const endQuiet = (): void => restore();
