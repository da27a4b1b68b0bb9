// The lock file must install anywhere: it names no host, and lists the packages of every platform. A registry that lacks
// one leaves it out in silence, and the next `npm ci` fails on the platform that needs it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './npm.mjs';

const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));

/** Whether a package that `from` asks for is in the lock: beside it, or in any folder above. */
const isListed = (from, name) => {
  for (let base = from; ; base = base.slice(0, Math.max(0, base.lastIndexOf('/node_modules/')))) {
    if (packages[`${base ? `${base}/` : ''}node_modules/${name}`]) return true;
    if (base === '' || !base.includes('/')) return packages[`node_modules/${name}`] !== undefined;
  }
};

const faults = Object.entries(packages).flatMap(([path, { optionalDependencies = {}, resolved, link, version }]) => [
  ...Object.keys(optionalDependencies)
    .filter((name) => !isListed(path, name))
    .map(
      (name) =>
        `${path}@${version} asks for ${name}, which is missing. Pin the package to an older version, delete the lock, and install again.`,
    ),
  ...(resolved && !link && /^\w+:/.test(resolved)
    ? [`${path} names a host: ${resolved}. Keep omit-lockfile-registry-resolved=true in .npmrc.`]
    : []),
]);
for (const fault of faults) console.error(fault);
console.log(`${Object.keys(packages).length} packages in the lock file, ${faults.length} faults.`);
process.exitCode = faults.length > 0 ? 1 : 0;
