// Puts the demo together in dist/: the pages of the site in their layout, the pages that stand alone, the script-tag build,
// and what the town publishes.
import { cp, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { makeGroups, makeTown } from '@handrail/fixtures';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** A page of the site: two comments with its title and description, and its content. */
const pageOf = (layout, name, text) => {
  const [, title, description, content] =
    /^<!-- title: (.+) -->\n<!-- description: (.+) -->\n(.*)$/s.exec(text) ??
    (() => {
      throw new Error(`site/${name} does not begin with its title and description.`);
    })();
  return layout
    .replace('{{title}}', () => title)
    .replace('{{description}}', () => description)
    .replace('{{content}}', () => content.trimEnd())
    .replace(`<a href="/${name}">`, `<a href="/${name}" aria-current="page">`);
};

await mkdir(here('dist/feed'), { recursive: true });
await cp(here('pages'), here('dist'), { recursive: true });
const layout = await readFile(here('site/layout.html'), 'utf8');
for (const name of await readdir(here('site'))) {
  if (name !== 'layout.html') await writeFile(here(`dist/${name}`), pageOf(layout, name, await readFile(here(`site/${name}`), 'utf8')));
}
await cp(here('../../packages/widgets/cdn'), here('dist/handrail'), { recursive: true });
await writeFile(here('dist/feed/port-amity.json'), JSON.stringify(makeTown({ seed: 1, count: 600 })));
await writeFile(here('dist/feed/groups.json'), JSON.stringify(makeGroups({ seed: 1 })));
