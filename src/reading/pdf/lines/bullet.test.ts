import { describe, expect, it } from 'vitest';
import { readMarker } from './bullet.ts';

describe('the marker of a list', () => {
  it.each([
    ['• Een kantoor openen;', { marker: null, text: 'Een kantoor openen;' }],
    ['\uf0b7 Een kantoor openen', { marker: null, text: 'Een kantoor openen' }],
    ['- Een kantoor openen', { marker: null, text: 'Een kantoor openen' }],
    ['2. Twee reizen', { marker: '2.', text: 'Twee reizen' }],
    ['b) Twee reizen', { marker: 'b)', text: 'Twee reizen' }],
  ])('%j', (text, read) => {
    expect(readMarker(text)).toEqual(read);
  });

  it.each(['2.1.1 Internationaal promoten', '-15.498', '2018 was een goed jaar', 'a. b. c.', '*noot'])(
    '%j has none',
    (text) => {
      expect(readMarker(text)).toBeNull();
    },
  );
});
