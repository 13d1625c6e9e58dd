import { expect, test } from 'vitest';
import { openGallery } from '../../../tests/browser/open-gallery.ts';

const gallery = openGallery();

const looks = [
  ['in the light', { colorScheme: 'light' }],
  ['in the dark', { colorScheme: 'dark' }],
  ['in colours of the reader', { forcedColors: 'active' }],
] as const;

type Marked = {
  readonly outline: string;
  readonly before: string;
  readonly isSeen: boolean;
  readonly ground: string;
  readonly around: string;
};

/** How the place that an address names looks. */
const marked = `(() => {
  const target = document.querySelector(':target');
  const place = target.matches('.ds-place') ? target.parentElement : target;
  const { left, top, width, height } = place.getBoundingClientRect();
  const seen = document.elementFromPoint(left + width / 2, top + height / 2);
  const style = getComputedStyle(place);
  return {
    outline: style.outlineStyle + ' ' + style.outlineWidth,
    before: getComputedStyle(place, '::before').content,
    isSeen: top > 40 && top + height < innerHeight - 40 && (place === seen || place.contains(seen) || seen.contains(place)),
    ground: style.backgroundColor,
    around: getComputedStyle(place.parentElement).backgroundColor,
  };
})()`;

test.each(looks)('the cell that a link leads to is marked, in sight and named: %s', async (_, look) => {
  for (const width of [1280, 390, 320]) {
    const page = await gallery.browser.newPage({ viewport: { width, height: 700 }, reducedMotion: 'reduce', ...look });
    await page.goto(gallery.server.address('chapter-tables'));
    const ids = await page.evaluate<string[]>(
      `[...document.querySelectorAll('#inhoud :is(td, th)[id]')].map(({ id }) => id)`,
    );
    expect(ids.length).toBeGreaterThan(0);
    for (const id of ids.slice(0, 3)) {
      await page.goto(`${gallery.server.address('chapter-tables')}#${id}`);
      const { outline, before, isSeen, ground, around } = await page.evaluate<Marked>(marked);
      expect(outline, id).toBe('solid 2px');
      expect(before).toContain('hierheen verwezen');
      expect(isSeen, `${id} at ${width}`).toBe(true);
      if (!('forcedColors' in look)) expect(ground).not.toBe(around);
    }
    await page.goto(`${gallery.server.address('chapter-tables', 'en')}#${ids[0]}`);
    expect((await page.evaluate<Marked>(marked)).before).toContain('you were led here');
    await page.emulateMedia({ media: 'print' });
    expect((await page.evaluate<Marked>(marked)).outline).toBe('solid 2px');
    await page.close();
  }
});

test('who listens hears that a link led there, and what stands there', async () => {
  const page = await gallery.browser.newPage();
  await page.goto(gallery.server.address('chapter-tables'));
  const id = await page.evaluate<string>(`document.querySelector('#inhoud th[id]').id`);
  await page.goto(`${gallery.server.address('chapter-tables')}#${id}`);
  expect(await page.locator(`th[id="${id}"]`).ariaSnapshot()).toMatch(/rowheader "hierheen verwezen: /);
  await page.close();
});
