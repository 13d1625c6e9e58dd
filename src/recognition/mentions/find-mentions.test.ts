import { describe, expect, test } from 'vitest';
import { findMentions } from './find-mentions.ts';

const at = { file: 'a' };
const find = (text: string, organisation: string | null = null) =>
  findMentions([{ kind: 'paragraph', text, at }], organisation).map(({ kind, name }) => `${kind} ${name}`);

describe('findMentions', () => {
  test('partners by any of their names, each once', () => {
    expect(
      find('Het SNN en het Samenwerkingsverband Noord-Nederland; de RUG, de Rijksuniversiteit Groningen.'),
    ).toEqual(['partner SNN', 'partner RUG']);
  });

  test('places on word borders, the longest name first', () => {
    expect(find('We reisden naar Den Haag, Bergen op Zoom en Tianjin.')).toEqual([
      'place Den Haag',
      'place Bergen op Zoom',
      'place Tianjin',
    ]);
    expect(find('Emmenaren en Goudaas')).toEqual([]);
  });

  test('an ordinary word at the start of a sentence is no town', () => {
    expect(find('Best veel mensen. Buren helpen elkaar.')).toEqual([]);
    expect(find('We spraken met Buren en Houten.')).toEqual(['place Buren', 'place Houten']);
  });

  test('a body is not mentioned on its own pages', () => {
    expect(find('Groningen werkt samen met Assen.', 'Groningen')).toEqual(['place Assen']);
  });

  test('a name may begin with a small letter behind an article', () => {
    expect(find('met de provincie Groningen en de regio Groningen-Assen')).toEqual([
      'partner Provincie Groningen',
      'partner Regio Groningen-Assen',
    ]);
  });
});
