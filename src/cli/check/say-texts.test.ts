import { describe, expect, test } from 'vitest';
import { budget, checkTexts, report } from './check.fixture.ts';
import { formats } from './choices.ts';
import { formatChecked } from './formats/format-checked.ts';

const address = 'https://urk.example/begroting-2019/3.2.1';
const retold = {
  'begroting.txt': `[Hervertelling, ingekort. Het origineel staat op ${address}]\n\n${budget}`,
  'jaarverslag.txt': `[Hervertelling.]\n\n${report}`,
};
const options = { screen: { width: 100, hasColour: false }, folder: '/' };

describe.each(formats)('a report as %s', (format) => {
  test('says at its top that texts are retold, names them so, and gives the address of the original', async () => {
    const text = await formatChecked(format, checkTexts(retold), 'nl', options);
    const said = text.search(/Urk: Hervertelling, deels ingekort; cijfers, koppen,/);
    expect(said).toBeGreaterThan(-1);
    const place = text.replaceAll('&#58;', ':').search(new RegExp(`Het origineel: (?:<a href=")?${address}`));
    expect(place).toBeGreaterThan(-1);
    if (format !== 'sarif')
      expect(Math.max(said, place)).toBeLessThan(text.search(/Twee doelen voor één jaar|target-changed/));
  });

  test('says nothing of the kind about documents as they were published', async () => {
    const text = await formatChecked(
      format,
      checkTexts({ 'begroting.txt': budget, 'jaarverslag.txt': report }),
      'nl',
      options,
    );
    expect(text).not.toMatch(/Urk: Hervertelling|· hervertelling|"nature": \[\s*"retold/);
  });
});
