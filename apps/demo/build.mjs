// Puts the demo together in dist/: the pages as written, the finder's script-tag build, and the town's feed.
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { makeTown } from '@handrail/fixtures';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

await mkdir(here('dist/feed'), { recursive: true });
await cp(here('pages'), here('dist'), { recursive: true });
await cp(here('../../packages/widgets/cdn'), here('dist/handrail'), { recursive: true });
await writeFile(here('dist/feed/port-amity.json'), JSON.stringify(makeTown({ seed: 1, count: 600 })));
