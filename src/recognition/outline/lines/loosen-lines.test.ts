import { describe, expect, test } from 'vitest';
import type { Block } from '../../../model/block.ts';
import { looksLikeTitle } from './looks-like-title.ts';
import { loosenLines } from './loosen-lines.ts';

const at = { file: 'pagina.txt', line: 1 };
const loosened = (text: string) =>
  loosenLines([{ kind: 'paragraph', text, at } satisfies Block]).map((block) => ('text' in block ? block.text : ''));
const long = `Wij bezien de groei van het dorp breder dan voorheen, want ${'rust en ruimte tellen mee, '.repeat(5)}en dat blijft zo.`;

describe('a paragraph of more than one thing', () => {
  test('a known heading inside it parts the text above from the text below', () => {
    const text = 'De brug is dicht.\nRisico’s\nDe kosten van staal kunnen verder stijgen.';
    expect(loosened(text)).toEqual(['De brug is dicht.', 'Risico’s', 'De kosten van staal kunnen verder stijgen.']);
  });

  test('the same word in the middle of a sentence that was broken over lines stays there', () => {
    const text = 'De brug is dicht vanwege de\nRisico’s\nvan het oude staal.';
    expect(loosened(text)).toEqual([text]);
  });

  test('a known heading on the last line heads what stands below the paragraph', () => {
    expect(loosened('De brug is dicht.\nBeleidsindicatoren')).toEqual(['De brug is dicht.', 'Beleidsindicatoren']);
    expect(loosened('De brug is dicht.\nDe oude dijk')).toEqual(['De brug is dicht.\nDe oude dijk']);
    expect(loosened('De brug is dicht om de\nBeleidsindicatoren')).toEqual([
      'De brug is dicht om de\nBeleidsindicatoren',
    ]);
  });

  test('where a line is too long to have been broken each line is a paragraph', () => {
    const goal =
      'Nieuw doel: dorpelingen en hun gasten vinden hier een plek die rustig, groen en goed te bereiken is voor iedereen';
    expect(loosened(`${goal}\n${long}`)).toEqual([goal, long]);
  });

  test('a text that was broken to fit a width is one, also where a line begins with a capital', () => {
    const text =
      'In het voorjaar kijken wij met de buren van\nKersbeek en de ondernemers in het dorp naar\nde drukte op de dijk.';
    expect(loosened(text)).toEqual([text]);
    expect(loosened(`Wij kijken samen naar de drukte,\n${long}`)).toHaveLength(1);
  });
});

test('a button that says what to look at is no title, the same word elsewhere in a line is', () => {
  for (const line of ['Bekijk alle cijfers', 'Klik hier voor de kaart', 'Download de bijlage'])
    expect(looksLikeTitle(line, false)).toBe(false);
  for (const line of ['Cijfers die u bekijkt', 'Klikmomenten op straat'])
    expect(looksLikeTitle(line, false)).toBe(true);
});
