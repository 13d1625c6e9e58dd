import { describe, expect, test } from 'vitest';
import { splitNameLines } from './name-lines.ts';
import { asParagraphs, recogniseText, rowsOfText } from './text.fixture.ts';

describe('heads that were broken over cells', () => {
  test('a hyphen goes on in the next cell, and so does what says which budget', () => {
    const cells =
      'Jaar- / rekening / 2016 / Begroting / primitief / 2017 / Begroting / na wijziging / 2017 / Havens / 1 / 2 / 3 / Molens / 4 / 5 / 6';
    expect(rowsOfText(asParagraphs(cells))[0]?.[0]).toBe(
      ' | Jaarrekening 2016 | Begroting primitief 2017 | Begroting na wijziging 2017',
    );
  });

  test('adjectives have their word in the row of heads below', () => {
    const cells =
      'Overzicht / Primitieve / Definitieve / Jaarrekening / begroting / begroting / Havens / 1 / 2 / 3 / Molens / 4 / 5 / 6';
    expect(rowsOfText(asParagraphs(cells))).toEqual([
      [' | Primitieve begroting | Definitieve begroting | Jaarrekening', 'Havens | 1 | 2 | 3', 'Molens | 4 | 5 | 6'],
    ]);
  });

  test('an adjective alone is no head', () => {
    expect(rowsOfText(asParagraphs('Actuele / zaken / Havens / 1 / 2 / Molens / 4 / 5'))).toEqual([]);
  });

  test('roles over years stand in a row above the head of the names', () => {
    const cells =
      'Realisatie en prognose van indicatoren / Realisaties / Streefwaarden / Naam / 2017 / 2018 / 2018 / 2019 / Bron / Havens / 1 / 2 / 3 / 4 / CBS / Molens / 5 / 6 / 7 / 8 / CBS';
    expect(recogniseText(asParagraphs(cells)).slice(0, 5)).toEqual([
      'Havens',
      '  achieved 2017 "1" 1',
      '  achieved 2018 "2" 2',
      '  target 2018 "3" 3',
      '  target 2019 "4" 4',
    ]);
  });

  test('years stand over roles that come back', () => {
    const cells =
      'Indicator / 2017 / 2018 / Begroot / Werkelijk / Begroot / Werkelijk / Havens / 1 / 2 / 3 / 4 / Molens / 5 / 6 / 7 / 8';
    expect(rowsOfText(asParagraphs(cells))[0]?.[0]).toBe(
      'Indicator | 2017 Begroot | 2017 Werkelijk | 2018 Begroot | 2018 Werkelijk',
    );
  });
});

describe('a name with lines that tell about it', () => {
  test('is parted from them', () => {
    expect(splitNameLines('Havens\nEenheid: %\nBron: telling\nvan het water')).toEqual({
      name: 'Havens',
      attributes: ['Eenheid: %', 'Bron: telling van het water'],
    });
  });

  test('is whole where its lines are the name', () => {
    expect(splitNameLines('Havens\nmet een steiger')).toEqual({ name: 'Havens\nmet een steiger', attributes: [] });
    expect(splitNameLines('Bron: telling')).toEqual({ name: 'Bron: telling', attributes: [] });
  });
});
