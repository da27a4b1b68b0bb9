/** How a change is written: a decision is a history entry of its own, a refinement of the same decision is not. */
export type HistoryMode = 'push' | 'replace';

/**
 * One widget's part of the page's URL fragment, such as `#day=1&meeting=early-risers`.
 * The fragment never leaves the browser: no server, proxy or Referer header sees it.
 * Parameters of others (another widget, with its own prefix) are kept as they are.
 */
export class Fragment {
  readonly #prefix: string;
  readonly #names: ReadonlySet<string>;

  /** `prefix` sets a widget apart, for example `east.`; `names` are the parameters that belong to it. */
  constructor(prefix: string, names: readonly string[]) {
    this.#prefix = prefix;
    this.#names = new Set(names.map((name) => prefix + name));
  }

  read(): ReadonlyMap<string, string> {
    const own = new Map<string, string>();
    for (const [name, value] of new URLSearchParams(location.hash.slice(1))) {
      if (this.#names.has(name)) own.set(name.slice(this.#prefix.length), value);
    }
    return own;
  }

  /** The fragment that `params` would give, with the leading `#`. */
  format(params: ReadonlyMap<string, string>): string {
    const kept = location.hash.includes('=')
      ? [...new URLSearchParams(location.hash.slice(1))].filter(([name]) => !this.#names.has(name))
      : [];
    const own = [...params].map(([name, value]): [string, string] => [this.#prefix + name, value]);
    return `#${[...kept, ...own].map(([name, value]) => `${encodeURIComponent(name)}=${encodeReadably(value)}`).join('&')}`;
  }

  /** Writes `params` and tells whether the URL changed. */
  write(params: ReadonlyMap<string, string>, mode: HistoryMode): boolean {
    const fragment = this.format(params);
    if (fragment === location.hash || (fragment === '#' && location.hash === '')) return false;
    // An own anchor of the page such as #contact is left alone until there is something to write.
    if (fragment === '#' && !location.hash.includes('=')) return false;
    // Whole, because "#day=1" alone would be resolved against the page's <base href> and lead to another page.
    const url = (location.href.split('#')[0] ?? '') + (fragment === '#' ? '' : fragment);
    if (mode === 'push') history.pushState(history.state, '', url);
    else history.replaceState(history.state, '', url);
    return true;
  }
}

const encodeReadably = (value: string): string => encodeURIComponent(value).replace(/%2C/g, ',').replace(/%20/g, '+');
