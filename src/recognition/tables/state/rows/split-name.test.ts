import { expect, test } from 'vitest';
import { splitName } from './split-name.ts';

test('a unit and a source behind a name are taken off it', () => {
  expect(splitName('Banen Eenheid: per 1.000 inwoners Bron: LISA')).toEqual({
    name: 'Banen',
    unit: 'per 1.000 inwoners',
    source: 'LISA',
  });
  expect(splitName('Banen (bron: LISA)')).toEqual({ name: 'Banen', unit: null, source: 'LISA' });
});

test('the order of the two does not matter, and of each the first counts', () => {
  expect(splitName('Banen Bron: LISA; Meeteenheid: fte Bron: CBS')).toEqual({
    name: 'Banen',
    unit: 'fte',
    source: 'LISA',
  });
});

test('of two units the first counts', () => {
  expect(splitName('Banen Eenheid: fte Eenheid: %').unit).toBe('fte');
});

test('a name without them stays whole, also where it speaks of sources or begins with a label', () => {
  for (const name of ['Aantal bronnen van hinder', 'Banen', '', 'Bron: LISA', ' Eenheid: fte'])
    expect(splitName(name)).toEqual({ name, unit: null, source: null });
});

test('a name of a megabyte is parted in no time', () => {
  const before = process.cpuUsage();
  splitName(`Banen${' Bron: x'.repeat(2_000)}`);
  splitName(' '.repeat(100_000));
  splitName(`Banen Bron: ${')'.repeat(100_000)}x`);
  expect(process.cpuUsage(before).user).toBeLessThan(1_000_000);
});
