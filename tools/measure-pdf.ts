import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { readHtml } from '../src/reading/html/read-html.ts';
import { readPdf } from '../src/reading/pdf/read-pdf.ts';
import { findChromium } from '../tests/chromium.ts';
import { createRandom } from '../tests/fuzz/seeded-random.ts';
import { type PrintScore, scorePrint } from '../tests/printed-books/score-print.ts';
import { printStyles } from '../tests/printed-books/styles.data.ts';
import { writeBook } from '../tests/printed-books/write-book.ts';

/**
 * Prints how much of books that were printed in several styles, with tags and without, is read as it was written. `--seed N` is another
 * content, `--style NAME` one style, `--plain` or `--tagged` one way of printing, `--misses` what went wrong, `--keep FOLDER` keeps the files.
 */
const option = (name: string) => {
  const at = process.argv.indexOf(`--${name}`);
  return at === -1 ? undefined : process.argv[at + 1];
};
const kinds = ['cells', 'headings', 'items', 'paragraphs', 'tables'] as const;
const seed = Number(option('seed') ?? 1);
const folder = option('keep') ?? (await mkdtemp(join(tmpdir(), 'doelspoor-print-')));
const browser = await chromium.launch({ executablePath: findChromium() });
try {
  process.stdout.write(`${'style'.padEnd(18)}${kinds.map((kind) => kind.padStart(24)).join('')}\n`);
  for (const style of printStyles) {
    if ((option('style') ?? style.name) !== style.name) continue;
    const html = writeBook(style, createRandom(seed), 6);
    const truth = readHtml(html, `${style.name}.html`).blocks;
    await writeFile(join(folder, `${style.name}.html`), html);
    const page = await browser.newPage();
    await page.setContent(html);
    for (const tagged of [true, false]) {
      if (process.argv.includes(tagged ? '--plain' : '--tagged')) continue;
      const bytes = await page.pdf({
        tagged,
        format: 'A4',
        preferCSSPageSize: true,
        margin: { top: '2.2cm', bottom: '2cm', left: '2cm', right: '2cm' },
        displayHeaderFooter: style.runningHead !== null || style.runningFoot !== null,
        headerTemplate: style.runningHead ?? '<span></span>',
        footerTemplate: style.runningFoot ?? '<span></span>',
      });
      const name = `${style.name}.${tagged ? 'tagged' : 'plain'}.pdf`;
      await writeFile(join(folder, name), bytes);
      const { blocks } = await readPdf(new Uint8Array(await readFile(join(folder, name))), name);
      print(name, scorePrint(truth, blocks));
    }
    await page.close();
  }
} finally {
  await browser.close();
  if (option('keep') === undefined) await rm(folder, { recursive: true, force: true });
}

function print(name: string, score: PrintScore): void {
  const columns = kinds.map((kind) => {
    const { right, total, wrong } = score[kind];
    return `${right}/${total} ${(right / Math.max(1, total)).toFixed(3)} +${wrong}`.padStart(24);
  });
  process.stdout.write(`${name.replace('.pdf', '').padEnd(18)}${columns.join('')}\n`);
  if (process.argv.includes('--misses')) process.stdout.write(score.misses.map((miss) => `    ${miss}\n`).join(''));
}
