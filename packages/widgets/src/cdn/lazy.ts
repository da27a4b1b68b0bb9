let suffix = '';

/**
 * Loads a part that lies beside the script, and after a failure by another address: browsers, Chromium 153 among them,
 * remember for ever that a module could not be fetched, and somebody whose connection came back would never get it. The
 * parts hold no state of their own. The build writes its `import()` as calls of this.
 */
export const $lazy = (path: string): Promise<unknown> =>
  import(path + suffix).catch((error: unknown) => {
    suffix += suffix ? '1' : '?1';
    throw error;
  });

/** Loads an element by its tag. Another element that needs it calls this; the build writes `import('…/define/….js')` so. */
export const $element = (tag: string): Promise<unknown> => $lazy(`./elements/${tag.slice('handrail-'.length)}-${HANDRAIL_PARTS}.js`);
