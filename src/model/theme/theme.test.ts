import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrastOf, readColour, shortfallsOf } from './contrast.ts';
import { houseColours, tokenOf } from './house-colours.data.ts';
import { printPreview, printTheme } from './print-theme.ts';
import { exampleTheme } from './theme.fixture.ts';
import { modes } from './theme.ts';

const own = {
  light: { accent: '#00665e', strong: '#00443f', band: '#e0f2f0' },
  dark: { accent: '#7fd6cd', strong: '#b5ebe5', band: '#12302e' },
};

test('the colours of the program are those of its style sheet, and each pair of them can be read', () => {
  const css = readFileSync(new URL('../../ui/theme/theme.css', import.meta.url), 'utf8');
  const [, light = '', dark = ''] = css.split(/:root \{/);
  for (const [mode, block] of [
    ['light', light],
    ['dark', dark],
  ] as const)
    for (const [name, token] of Object.entries(tokenOf)) {
      const said = new RegExp(`${token}: (#[0-9a-f]+);`).exec(block)?.[1] ?? '';
      expect([mode, name, readColour(said)]).toEqual([
        mode,
        name,
        Object.entries(houseColours[mode]).find(([of]) => of === name)?.[1],
      ]);
    }
  expect(shortfallsOf(houseColours)).toEqual([]);
});

test('contrast is that of WCAG: black on white 21, grey 767676 on white just enough', () => {
  expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrastOf('#ffffff', '#767676')).toBeCloseTo(4.54, 2);
  expect(contrastOf('#777777', '#ffffff')).toBeLessThan(4.5);
});

test('of colours that cannot be read it tells which pair and by how much, the worst first', () => {
  expect(shortfallsOf(own)).toEqual([]);
  const pale = { ...own, light: { ...own.light, accent: '#ff8800' } };
  expect(shortfallsOf(pale)[0]).toMatchObject({ mode: 'light', front: 'accent', least: 4.5 });
  expect(shortfallsOf(pale).map(({ back }) => back)).toContain('paper');
  expect(shortfallsOf(exampleTheme.colours)).toEqual([]);
  const { light } = exampleTheme.colours;
  expect(shortfallsOf({ ...exampleTheme.colours, light: { ...light, accent: '#087d73' } })).not.toEqual([]);
  expect(shortfallsOf({ ...own, dark: own.light }).every(({ mode }) => mode === 'dark')).toBe(true);
});

test.each([
  '',
  'red',
  '#12',
  '#1234',
  '#12345g',
  '#fff;}body{display:none',
  'url(x)',
  'var(--x)',
  '#fff/**/',
  '＃ffffff',
])('%j is no colour', (text) => {
  expect(readColour(text)).toBeNull();
});

test('whatever is read as a colour prints a sheet of nothing but colours', () => {
  expect([readColour(' #1D4489 '), readColour('14a')]).toEqual(['#1d4489', '#1144aa']);
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^#?[0-9a-fA-F]{3,7}$/)), (text) => {
      const colour = readColour(text);
      if (colour === null) return;
      const colours = { accent: colour, strong: colour, band: colour };
      const sheet = printTheme({ colours: { light: colours, dark: colours }, logo: null });
      expect(sheet.match(/#[0-9a-f]{6}[;}]/g)).toHaveLength(6);
      expect(sheet.split('{')).toHaveLength(5);
    }),
  );
  expect(printTheme({ colours: null, logo: null })).toBe('');
  for (const mode of modes) expect(printPreview(own)).toContain(`.ds-worn--${mode}{color-scheme:${mode};`);
});
