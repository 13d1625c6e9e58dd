import { Resvg } from '@resvg/resvg-js';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { NumberCard, type NumberCardView } from './number-card.tsx';

const view: NumberCardView = {
  ...{ body: 'Havermonde', title: 'Begroting 2018', sentence: 'Het doel is lager.', note: 'Verzonnen' },
  ...{
    source: 'Doelspoor · doelspoor.example/havermonde',
    numbers: [{ value: '450', label: ['Doel 2018', 'Begroting'] }],
  },
};

/** What a program that draws files makes of it, and the sizes of its words. */
function drawn(shown: NumberCardView) {
  const svg = renderToString(<NumberCard view={shown} />);
  const sizeOf = (text: string) => Number(new RegExp(`font-size="([\\d.]+)"[^>]*>${text}<`).exec(svg)?.[1]);
  return { svg, sizeOf, picture: new Resvg(svg, { font: { loadSystemFonts: false } }) };
}

test('the number is the largest on a card of the size that other sites show', () => {
  const { svg, picture, sizeOf } = drawn(view);
  expect([picture.width * 2, picture.height * 2]).toEqual([1200, 630]);
  expect(sizeOf('450')).toBeGreaterThan(2 * sizeOf('Begroting 2018'));
  for (const text of ['Havermonde', 'Doel 2018', 'Verzonnen', 'doelspoor.example']) expect(svg).toContain(text);
});

test('a sentence that stands alone is larger than one beside numbers', () => {
  expect(drawn({ ...view, numbers: [] }).sizeOf('Het doel is lager.')).toBeGreaterThan(
    drawn(view).sizeOf('Het doel is lager.'),
  );
});

test('texts of any length and any number of numbers stay on the card', () => {
  const long = 'Arbeidsongeschiktheidsverzekering '.repeat(30);
  const numbers = Array.from({ length: 9 }, () => ({ value: '1.234.567.890.123', label: [long, long] }));
  for (const shown of [numbers, []]) {
    const all = { body: long, title: long, sentence: long, note: long, source: long, numbers: shown };
    const box = drawn(all).picture.getBBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(600);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(315);
  }
});
