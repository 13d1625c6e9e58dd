import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { itemId } from '../src/features/review/items/item-id.ts';
import type { ReviewItem } from '../src/review/item.ts';
import { startProgram } from '../tests/attack/program.ts';
import { round } from './bench/bench-part.ts';

/**
 * Asks for the pages of a review of two large books as a person does, and prints how long each took: `node tools/measure-review.ts`. The program has to
 * be built (`npm run build`).
 */
const chapters = 400;
const commitments = 24;

function bookOf(name: string, year: number, target: number): string {
  const parts = Array.from({ length: chapters }, (_, at) => {
    const rows = Array.from(
      { length: 8 },
      (__, row) => `<tr><td>Aantal ${at} van soort ${row}<td>${row + 3}<td>${row + target}</tr>`,
    );
    const items = Array.from(
      { length: commitments },
      (__, item) => `<li>Wij leggen in wijk ${at} voor ${item + 2} straten nieuwe riolering aan.</li>`,
    );
    return `<h2>Programma ${at + 1} Wijk ${at}</h2><h3>Wat gaan we doen?</h3><ul>${items.join('\n')}</ul>
<p>In wijk ${at} staan ${at * 7} bomen.</p><table><tr><th>Indicator<th>Behaald ${year - 1}<th>Beoogd ${year}</tr>${rows.join('\n')}</table>`;
  });
  return `<!doctype html><title>${name} ${year} gemeente Urk</title><h1>${name} ${year}</h1>${parts.join('\n')}`;
}

const folder = await mkdtemp(join(tmpdir(), 'doelspoor-review-'));
await writeFile(join(folder, 'begroting-2022.html'), bookOf('Begroting', 2022, 5));
await writeFile(join(folder, 'jaarstukken-2022.html'), bookOf('Jaarstukken', 2022, 2));
const program = startProgram(folder, ['review', folder, '--no-browser']);
try {
  while (!/http:\S+/.test(program.errors())) await pause(20);
  const address = /http:\S+/.exec(program.errors())?.[0] ?? '';
  const { origin } = new URL(address);
  const told = (name: string, from: number) => process.stdout.write(`${name}: ${round(performance.now() - from)} ms\n`);

  const from = performance.now();
  let first = '';
  while (first === '') {
    const answered = await fetch(address, { redirect: 'manual' });
    await answered.text();
    first = answered.headers.get('location') ?? '';
    if (first === '') await pause(50);
  }
  told('begun', from);
  const item = new URL(first, address);
  item.hash = '';

  const ask = async (path: string) => {
    const answered = await fetch(new URL(path, origin));
    return await answered.text();
  };
  const times: number[] = [];
  let page = '';
  for (const end = performance.now() + 20_000; performance.now() < end; ) {
    const begun = performance.now();
    page = await ask(item.pathname);
    times.push(performance.now() - begun);
    await pause(50);
  }
  const sorted = times.toSorted((one, other) => one - other);
  const at = (part: number) => round(sorted[Math.floor(part * (sorted.length - 1))] ?? 0);
  process.stdout.write(
    `a page, ${times.length} times in 20 s while documents are judged: median ${at(0.5)}, 95 % ${at(0.95)}, slowest ${at(1)} ms\n`,
  );
  process.stdout.write(
    `${/<strong>([^<]*)<\/strong>(?:<span[^>]*>[^<]*<\/span>)*/.exec(page.slice(page.indexOf('wachtrij')))?.[0].replaceAll(/<[^>]*>/g, '') ?? ''}\n`,
  );

  // that is what findings rest on here: the targets of the two books differ
  const [head, place] = ['Beoogd 2022', { file: 'begroting-2022.html' }];
  const asked: ReviewItem = { about: 'column', head, cells: [], means: null, at: place, count: 1, doubt: 1 };
  const column = item.pathname.replace(/[^/]*$/, itemId('Urk', asked));
  const value = 'remark';
  const chosen = performance.now();
  const choice = `${column}/keuze?answer=${value}`;
  let shown = await ask(choice);
  told('the page of a choice', chosen);
  while (shown.includes('data-busy')) {
    await pause(100);
    shown = await ask(choice);
  }
  told('with all that it changes', chosen);
  const extent = /name="extent" value="([^"]*)"/.exec(shown)?.[1] ?? 'body';
  const decided = performance.now();
  await fetch(new URL(`${column}/besluit`, origin), {
    method: 'POST',
    headers: { origin },
    body: new URLSearchParams({ answer: value, extent }),
    redirect: 'manual',
  });
  await ask(new URL(address).pathname);
  told('decided, with the next question', decided);
} finally {
  program.signal('SIGTERM');
  await program.ended;
  await rm(folder, { recursive: true, force: true });
}
