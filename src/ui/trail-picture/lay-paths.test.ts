import { expect, test } from 'vitest';
import { textWidth } from '../picture/measure-text.ts';
import { layNamedPaths, layPaths, titleSize } from './lay-paths.ts';
import { splitWord } from './split-word.ts';

const at = (place: number) => place * 100;

test('a commitment is a line from where it is promised to where it is accounted for', () => {
  const [row] = layPaths(
    [
      {
        key: 'a',
        title: 'Bomen planten',
        mark: null,
        steps: [
          { at: 1, sign: 'stated' },
          { at: 3, sign: 'answered' },
        ],
      },
    ],
    600,
    at,
  );
  expect(row?.line).toBe('M100 25H300');
  expect(row?.fade).toBe('');
  expect(row?.title.x).toBe(94);
});

test('one of which nothing more is known fades, and one that is not found any more does not', () => {
  const [open, gone] = layPaths(
    [
      { key: 'a', title: 'Bomen', mark: null, steps: [{ at: 1, sign: 'stated' }] },
      {
        key: 'b',
        title: 'Bomen',
        mark: null,
        steps: [
          { at: 1, sign: 'stated' },
          { at: 2, sign: 'gone' },
        ],
      },
    ],
    600,
    at,
  );
  expect(open?.line).toBe('');
  expect(open?.fade).toBe('M108 25H134');
  expect(gone?.fade).toBe('');
});

test('a name that is too long is cut, and never runs out of the picture', () => {
  const [row] = layPaths(
    [{ key: 'a', title: 'w'.repeat(400), mark: null, steps: [{ at: 6, sign: 'stated' }] }],
    640,
    at,
  );
  expect(row?.title.text.endsWith('…')).toBe(true);
  expect((row?.title.x ?? 0) + textWidth(row?.title.text ?? '', { size: 12.5, isBold: false })).toBeLessThanOrEqual(
    640,
  );
});

test('where there is no room for all publications each line has its own, by name', () => {
  const columns = ['2022', '2023', '2024'].map((year) => ({ key: year, kind: 'Begro\u00adting', year }));
  const [row] = layNamedPaths(
    [
      {
        ...{ key: 'a', title: 'Bomen planten' },
        mark: null,
        steps: [
          { at: 0, sign: 'stated' },
          { at: 2, sign: 'answered' },
        ],
      },
    ],
    352,
    columns,
  );
  expect(row?.names.map(({ x, text }) => `${x} ${text}`)).toEqual(['0 Begroting 2022', '176 Begroting 2024']);
  expect(row?.line).toBe('M8 25H184');
});

test('a long word is broken where it may be', () => {
  expect(splitWord('Voortgangs\u00adrapportage', 12, 80)).toEqual(['Voortgangs-', 'rapportage']);
  expect(splitWord('Voortgangs\u00adrapportage', 12, 200)).toEqual(['Voortgangsrapportage']);
  expect(splitWord('Begroting', 12, 10)).toEqual(['Begroting']);
});

test('a title that is shortened keeps the mark behind it whole, within the picture', () => {
  const steps = [{ at: 6, sign: 'stated' as const }];
  const [row] = layPaths([{ key: 'a', title: 'w'.repeat(400), mark: '[hervertelling]', steps }], 640, at);
  expect(row?.title.text).toMatch(/^w+… \[hervertelling\]$/);
  const style = { size: titleSize, isBold: false };
  expect((row?.title.x ?? 0) + textWidth(row?.title.text ?? '', style)).toBeLessThan(640);
});
