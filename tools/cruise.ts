import { spawnSync } from 'node:child_process';
import { findFolderCircles } from './house/folder-circles.ts';

/** Holds the imports to the rules of the house, by dependency-cruiser and between folders. */
const cruised = cruise('err-long');
process.stdout.write(cruised.said);
const modules = Number(/(\d+) modules/.exec(cruised.said)?.[1] ?? 0);
// With a parser that does not fit it passes on nothing at all.
if (modules < 50) process.stdout.write(`Slechts ${modules} modules bekeken: de regels zijn niet echt getoetst.\n`);
const circles = findFolderCircles(listImports());
for (const { folders, imports } of circles) {
  process.stdout.write(`mappen in een kring: ${folders.join(', ')}\n`);
  for (const { from, to } of imports) process.stdout.write(`  ${from} → ${to}\n`);
}
process.exitCode = cruised.status === 0 && modules >= 50 && circles.length === 0 ? 0 : 1;

function cruise(form: 'err-long' | 'json') {
  const { stdout, stderr, status } = spawnSync('depcruise', ['--output-type', form, 'src'], {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  return { said: form === 'json' ? stdout : stdout + stderr, status };
}

type Cruised = { modules: { source: string; dependencies: { resolved: string }[] }[] };

/** Without tests and what they are made of, which may use what stands above them. */
function listImports() {
  const { modules: all }: Cruised = JSON.parse(cruise('json').said);
  const isOfTests = (file: string) => /\.(test|examples|fixture|arbitrary)\./.test(file);
  return all
    .filter(({ source }) => source.startsWith('src/') && !isOfTests(source))
    .flatMap(({ source, dependencies }) => dependencies.map(({ resolved }) => ({ from: source, to: resolved })))
    .filter(({ to }) => to.startsWith('src/'));
}
