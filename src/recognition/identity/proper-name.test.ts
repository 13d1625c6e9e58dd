import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { properName, readName } from './proper-name.ts';

describe('readName', () => {
  test.each([
    ['Zuiderhaven wil meer bomen', 'Zuiderhaven'],
    ['Bergschenhoek aan Zee legt hiermee', 'Bergschenhoek aan Zee'],
    ['Sint Janskerke aan de Maas', 'Sint Janskerke aan de Maas'],
    ['Horst aan de Maas heeft', 'Horst aan de Maas'],
    ['Aa en Hunze werkt', 'Aa en Hunze'],
    ['Nieuwveen, Oudveen en', 'Nieuwveen'],
    ['Nieuwveen en Oudveen werken samen', 'Nieuwveen'],
    ['Oude Wetering Programmabegroting 2021', 'Oude Wetering'],
  ])('%s begins with %s', (text, name) => {
    expect(readName(text)).toBe(name);
  });

  test.each(['groeit door', 'Begroting 2021', 'Raad', '2021', '', 'Wij willen'])('%s begins with no name', (text) => {
    expect(readName(text)).toBeNull();
  });

  test('the whole of a line may have "en"', () => {
    expect(readName('Nieuwveen en Oudveen', true)).toBe('Nieuwveen en Oudveen');
  });

  test('a name is a part of the text it was read from', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const name = readName(text);
        expect(name === null || text.includes(name.split(' ')[0] ?? '')).toBe(true);
      }),
    );
  });
});

describe('properName', () => {
  test('capitals throughout are taken back', () => {
    expect(['KERKVOORT', 'BERGEN OP ZOOM', 'SINT JANSKERKE AAN DE MAAS', 'Urk'].map(properName)).toEqual([
      'Kerkvoort',
      'Bergen op Zoom',
      'Sint Janskerke aan de Maas',
      'Urk',
    ]);
  });
});
