import { describe, expect, test } from 'vitest';
import { en } from '../../../words/en.data.ts';
import { nl } from '../../../words/nl.data.ts';
import { presentPlace } from './present-place.ts';

const cell = { file: 'begroting.pdf', page: 12, table: 3, cell: [4, 2] as const };

describe('the place of a quote', () => {
  test('is told in words, down to the row of its table', () => {
    expect(presentPlace(nl, cell, undefined, '> 5')).toEqual({
      text: 'begroting.pdf, p. 12, tabel 3, rij 4',
      href: null,
    });
    expect(presentPlace(en, cell, undefined, '> 5')?.text).toBe('begroting.pdf, p. 12, table 3, row 4');
    // A line says it more exactly.
    expect(presentPlace(nl, { ...cell, line: 9 }, undefined, null)?.text).toBe('begroting.pdf, p. 12, regel 9');
    expect(presentPlace(nl, null, 'https://ergens.nl', 'x')).toBeNull();
  });

  test('is a link to the page of a PDF', () => {
    expect(presentPlace(nl, cell, 'https://ergens.nl/begroting.pdf', '> 5')?.href).toBe(
      'https://ergens.nl/begroting.pdf#page=12',
    );
  });

  test('is a link to the words of a web page, by the first and the last of a long text', () => {
    const at = { file: '2-1.html', line: 7 };
    const href = (quoted: string | null, address = 'https://ergens.nl/2-1') =>
      presentPlace(nl, at, address, quoted)?.href;
    expect(href('Wij bouwen de brug in-en-uit, 100%.')).toBe(
      'https://ergens.nl/2-1#:~:text=Wij%20bouwen%20de%20brug%20in%2Den%2Duit%2C%20100%25.',
    );
    expect(href('een twee drie vier vijf zes zeven acht negen tien elf twaalf')).toBe(
      'https://ergens.nl/2-1#:~:text=een%20twee%20drie%20vier%20vijf,acht%20negen%20tien%20elf%20twaalf',
    );
    // A number stands in many places, what is retold in none, and an address may lead to a place already.
    expect(href('> 5')).toBe('https://ergens.nl/2-1');
    expect(href(null)).toBe('https://ergens.nl/2-1');
    expect(href('Wij bouwen de brug.', 'https://ergens.nl/2#deel-1')).toBe('https://ergens.nl/2#deel-1');
  });

  test('is no link where the file names an address that is none of the web', () => {
    expect(presentPlace(nl, cell, 'javascript:alert(1)', null)?.href).toBeNull();
    expect(presentPlace(nl, cell, 'www.ergens.nl', null)?.href).toBeNull();
  });
});
