import { makeMaker } from '../tests/makers/make-maker.ts';
import { seedsOf } from '../tests/makers/seeds-of.ts';
import { menuKinds } from '../tests/sites/maker-site.ts';
import { measureSite } from '../tests/sites/measure-site.ts';
import { addScores, type SiteScore } from '../tests/sites/score-site.ts';
import { readOptions } from './read-options.ts';

/**
 * Serves the first budget of makers as a web site whose pages do not tell their place, fetches and reads it, and prints how many chapters are
 * found, lie below the right one, have the right code and level and stand in order, with what the menu says and without: `--seeds 9501-9520`; each
 * maker has one of four kinds of menu, by its seed. `--all` prints a line a maker.
 */
const { values } = readOptions('Use: npm run measure-sites [-- --seeds 9501-9520] [--all]', {
  options: { seeds: { type: 'string', default: '9501-9520' }, all: { type: 'boolean', default: false } },
});

const measured: { readonly withMenu: SiteScore; readonly without: SiteScore }[] = [];
print('', 'chapters', 'found', 'parent', 'code', 'level', 'order');
for (const seed of seedsOf(values.seeds)) {
  const kind = menuKinds[seed % menuKinds.length] ?? 'nested';
  const scores = await measureSite(makeMaker(seed), kind);
  if (scores === null) continue;
  measured.push(scores);
  if (!values.all) continue;
  printScore(`${seed} ${kind}`, scores.withMenu);
  printScore('  without', scores.without);
}
printScore('with menu', addScores(measured.map(({ withMenu }) => withMenu)));
printScore('without', addScores(measured.map(({ without }) => without)));

function printScore(name: string, { chapters, found, parents, codes, levels, ordered }: SiteScore): void {
  print(name, ...[chapters, found, parents, codes, levels, ordered].map(String));
}

function print(name: string, ...cells: readonly string[]): void {
  process.stdout.write(`${name.padEnd(22)}${cells.map((cell) => cell.padEnd(9)).join('')}\n`);
}
