import { expect, test } from 'vitest';
import { openGallery } from '../../../../tests/browser/open-gallery.ts';

const gallery = openGallery();

test.each(['nl', 'en'] as const)(
  'on a phone the command to check the log breaks between words only: %s',
  async (language) => {
    const page = await gallery.browser.newPage({ viewport: { width: 320, height: 800 } });
    await page.goto(gallery.server.address('log', language));
    const command = page.locator('.ds-command');
    expect(await command.textContent()).toMatch(/^doelspoor verify --head \w+\.json$/);
    // one box a line that a word takes
    const lines = await command.locator('span').evaluateAll((words) =>
      words.map((word) => {
        const range = document.createRange();
        range.selectNodeContents(word);
        return range.getClientRects().length;
      }),
    );
    expect(lines).toEqual([1, 1, 1, 1]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    await page.close();
  },
);
