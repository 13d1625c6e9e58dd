import { expect, test } from 'vitest';
import { openGallery } from '../../../tests/browser/open-gallery.ts';
import { printPages, textIn } from '../../../tests/browser/printed-pages.ts';

const opened = openGallery();

/** The margins of a sheet: 12 mm at least, in points. */
const margin = (12 / 25.4) * 72 - 1;
const smallest = 7;

const names = [
  'start',
  'organisation',
  'publication',
  'chapter',
  'chapter-tables',
  'chapter-long-words',
  'field',
  'field-ten-years',
  'commitment',
  'indicator',
  'finding',
  'finding-retold',
  'finding-list',
  'state',
  'compare',
];

test.each(names)(
  'on paper each sheet of %s says what it is, whose, where and when, and no column is cut',
  {
    timeout: 60_000,
  },
  async (name) => {
    const page = await opened.browser.newPage();
    await page.goto(opened.server.address(name));
    const title = (await page.title()).replace(/ · Doelspoor$/, '');
    const address = await page.evaluate<string | null>(`document.documentElement.dataset.paperAddress`);
    const sheets = await printPages(page);
    await page.close();
    expect(sheets.length).toBeGreaterThan(0);
    const bare = (text: string | null) => (text ?? '').replace(/\s+/g, '');
    for (const [at, sheet] of sheets.entries()) {
      const head = textIn(sheet, 0, 62);
      expect(bare(head), `${name}, sheet ${at + 1}`).toContain(bare(title));
      expect(head).toContain('Stand van 22 november 2026');
      const foot = textIn(sheet, sheet.height - 52, sheet.height);
      expect(bare(foot)).toContain(bare(address));
      expect(bare(foot)).toContain(`${at + 1}/${sheets.length}`);
      for (const { text, left, right, size } of sheet.texts) {
        expect(left, text).toBeGreaterThanOrEqual(margin);
        expect(right, `“${text}” of ${name}, sheet ${at + 1}`).toBeLessThanOrEqual(sheet.width - margin);
        expect(size, text).toBeGreaterThanOrEqual(smallest);
      }
    }
  },
);

test('on paper the table of a field has all its documents above its rows on each sheet', async () => {
  const page = await opened.browser.newPage();
  await page.goto(opened.server.address('field'));
  const heads = await page.evaluate<string[]>(
    `[...document.querySelectorAll('.ds-threads thead b')].map((one) => one.textContent)`,
  );
  const sheets = await printPages(page);
  await page.close();
  const withTable = sheets.filter((sheet) => textIn(sheet, 0, sheet.height).includes('Wat wij volgen'));
  expect(withTable.length).toBeGreaterThan(0);
  for (const sheet of withTable) {
    const years = sheet.texts.filter(({ text, size }) => /^\d{4}$/.test(text.trim()) && size > 10);
    expect(years.map(({ text }) => text.trim())).toEqual(heads);
    expect(new Set(years.map(({ left }) => Math.round(left))).size).toBe(heads.length);
  }
});

test('of more documents than a sheet has room for each cell says of which it is, and none is left out', async () => {
  const page = await opened.browser.newPage();
  await page.goto(opened.server.address('field-ten-years'));
  const cells = await page.evaluate<string[]>(
    `[...document.querySelectorAll('.ds-threads td[data-in]:has(p)')].map((one) => one.dataset.in)`,
  );
  const sheets = await printPages(page);
  await page.close();
  const bare = (text: string) => text.replace(/[\s\u00ad-]+/g, '');
  const printed = bare(sheets.map((sheet) => textIn(sheet, 0, sheet.height)).join(' '));
  expect(cells.length).toBeGreaterThan(100);
  for (const [name, all] of Map.groupBy(cells, bare))
    expect(printed.split(name).length - 1, name).toBeGreaterThanOrEqual(all.length);
});

test('on paper what is written in forms of the workspace is there, and each sheet says that it is not public', async () => {
  for (const [name, written] of [
    ['drafts-chapter', 'In het stadhuis opende een loket voor wie zijn huis wil splitsen.'],
    ['drafts-settings', 'Het doel wordt gehaald.'],
    ['setting-naam', 'Havermonde'],
  ] as const) {
    const page = await opened.browser.newPage();
    await page.goto(opened.server.address(name));
    const sheets = await printPages(page);
    await page.close();
    const texts = sheets.map((sheet) => textIn(sheet, 62, sheet.height - 52).replace(/\s+/g, ' '));
    expect(texts.join(' '), name).toContain(written);
    expect(texts.join(' '), name).not.toContain('Bewaar de afspraken');
    for (const sheet of sheets)
      expect(textIn(sheet, sheet.height - 52, sheet.height), name).toContain('Dit is geen openbare pagina.');
  }
});

test('on paper stands what is found in a draft on its own page, and not beside the text', async () => {
  const page = await opened.browser.newPage();
  await page.emulateMedia({ media: 'print' });
  const shown = async (name: string) => {
    await page.goto(opened.server.address(name));
    return await page.locator('.ds-margin:visible').count();
  };
  expect(await shown('drafts-found')).toBeGreaterThan(0);
  expect(await shown('drafts-chapter')).toBe(0);
  await page.close();
});
