import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Program } from '../../../tests/attack/program.ts';
import { openReviewer, startReview } from '../../../tests/browser/started-review.ts';
import { makeMaker } from '../../../tests/makers/make-maker.ts';
import { writePage } from '../../../tests/makers/write/write-page.ts';
import { correctionsOf, parseJournal } from '../../corrections/journal.ts';
import { journalName } from '../../files/own-files.data.ts';

let folder = '';
let program: Program;
let address = '';
let browser: Awaited<ReturnType<typeof openReviewer>>;

// its chapters of two levels are set alike, and nothing tells them apart
beforeAll(async () => {
  browser = await openReviewer();
  const maker = makeMaker(9131);
  const [page] = maker.books[0]?.pages ?? [];
  if (page === undefined) throw new Error('a maker has pages');
  folder = mkdtempSync(join(tmpdir(), 'doelspoor-levels-'));
  const { name, bytes } = await writePage(page, maker.layout, 'html', null);
  writeFileSync(join(folder, name), bytes);
  ({ program, address } = await startReview(folder));
});
afterAll(async () => {
  await browser.close();
  program.signal('SIGTERM');
  await program.ended;
  rmSync(folder, { recursive: true, force: true });
});

test('on paper the question stands below the original, and not over it', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(address);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate('scrollTo(0, document.body.scrollHeight)');
  const edge = async (part: string, side: 'top' | 'bottom') =>
    await page.locator(part).evaluate((one, of) => one.getBoundingClientRect()[of], side);
  expect(await edge('.ds-review__side', 'top')).toBeGreaterThanOrEqual(await edge('.ds-original', 'bottom'));
  await page.close();
});

test('the levels of many headings are said in one form, without script, and each is a decision of its own', async () => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(address);
  await page.getByRole('link', { name: 'Van welk niveau zijn deze onderdelen?' }).click();
  const fields = page.locator('select[name=level]');
  const all = await fields.count();
  expect(all).toBeGreaterThan(4);
  for (let at = 0; at < all; at += 1) await fields.nth(at).selectOption(at === 0 ? 'programme' : 'subprogramme');
  await page.getByRole('button', { name: 'Bekijk wat er verandert' }).click();
  await page.getByText(`1× Programma, ${all - 1}× Deelprogramma`).waitFor();
  await page.locator('button[name=extent]').first().click();
  await page.waitForURL((url) => !url.pathname.includes('keuze'));
  const journal = parseJournal(readFileSync(join(folder, journalName), 'utf8'));
  if ('fault' in journal) throw new Error(journal.fault);
  const made = correctionsOf(journal).map(({ decision }) => decision);
  expect(made).toHaveLength(all);
  expect(made[0]).toMatchObject({ about: 'heading', means: { is: 'chapter', level: 'programme' } });
  expect(await page.locator('h1').textContent()).not.toBe('Van welk niveau zijn deze onderdelen?');
});
