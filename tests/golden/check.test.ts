import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkPublications } from '../../src/cli/check/check-publications.ts';
import { formats } from '../../src/cli/check/choices.ts';
import { formatChecked } from '../../src/cli/check/formats/format-checked.ts';
import { loadPublications } from '../../src/cli/check/load-publications.ts';
import { expectGolden } from './golden-folder.ts';

const example = join(import.meta.dirname, '..', '..', 'examples', 'groningen');
const endings = { text: 'txt', json: 'json', sarif: 'sarif', markdown: 'md', html: 'html' } as const;

test('the check of the example says what it said, in every form', { timeout: 60_000 }, async () => {
  const loaded = await loadPublications([example], {});
  expect([loaded.unread, loaded.unplaced]).toEqual([[], []]);
  const { checked } = checkPublications(loaded, { config: { rules: {} }, accepted: [] });
  const output = new Map<string, string>();
  for (const format of formats) {
    const screen = { width: 100, hasColour: false };
    const text = await formatChecked(format, checked, 'nl', { screen, folder: example });
    // Where the checkout lies is not part of what was found; one tag a line, so that a difference can be read.
    const settled = text.replaceAll(`${example}/`, '');
    output.set(`check.${endings[format]}`, format === 'html' ? settled.replaceAll('><', '>\n<') : settled);
  }
  expectGolden(join(import.meta.dirname, 'check'), output);
});
