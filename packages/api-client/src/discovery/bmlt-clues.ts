import type { Clue, Confidence } from './feed-candidate.js';
import { scriptText, type PageElement } from './page-elements.js';

const idsIn = (text: string | undefined): readonly string[] => text?.match(/\d+/g) ?? [];

const clue = (address: string, confidence: Confidence, services: readonly string[] = []): Clue => ({
  // What is copied along: the API itself, and a query.
  address: address.replace(/\/client_interface\b.*$|[?#].*$/s, '').replace(/(?:\/index\.php)?\/*$/, ''),
  kind: 'bmlt',
  foundIn: 'bmlt-widget',
  confidence,
  services,
});

/** Elements that tell a widget its server: those of bmlt-client and crumb, and shortcodes that were not filled in. */
const elementClue = ({ attributes }: PageElement): readonly Clue[] => {
  const root = attributes['data-root-server'] ?? attributes['data-root_server'] ?? attributes['root_server'];
  const services = attributes['data-service-body'] ?? attributes['data-service_body'] ?? attributes['service_body'];
  return root ? [clue(root, 'certain', idsIn(services))] : [];
};

/** The settings of crouton and others, and addresses of servers by their usual name. */
const scriptClues = (script: string): readonly Clue[] => {
  const text = script.replaceAll('\\/', '/');
  const [, services] = /["']?\bservice_?body["']?\s*[:=]\s*(\[[^\]]*\]|["'][\d,\s-]*["']|\d+)/i.exec(text) ?? [];
  const settings = [...text.matchAll(/["']?\broot_?server(?:_?url)?["']?\s*[:=]\s*["'](https?:\/\/[^"'\s]+)["']/gi)];
  const usual = [...text.matchAll(/https?:\/\/[\w.~:/%-]{1,200}?\/(?:main_server(?![\w-])|client_interface\/)/g)];
  return [...settings.map(([, root = '']) => clue(root, 'certain', idsIn(services))), ...usual.map(([address]) => clue(address, 'likely'))];
};

/** Links and feeds of other widgets that lead to the API of a server. */
const linkClue = ({ attributes: { href = '', src = '', 'data-src': data = '' } }: PageElement): readonly Clue[] =>
  [href, src, data]
    .filter((address) => /^(?:https?:)?\/.*\/client_interface\//.test(address))
    .map((address) =>
      clue(
        address,
        'likely',
        [...address.matchAll(/[?&]services(?:\[\]|%5B%5D)?=(\d+)/gi)].map(([, id = '']) => id),
      ),
    );

/**
 * BMLT servers that a page asks for its meetings.
 * @see https://github.com/bmlt-enabled/crouton
 */
export const bmltClues = (elements: readonly PageElement[]): readonly Clue[] => [
  ...elements.flatMap(elementClue),
  ...elements.filter(({ name }) => name === 'script').flatMap((script) => scriptClues(scriptText(script))),
  ...elements.flatMap(linkClue),
];
