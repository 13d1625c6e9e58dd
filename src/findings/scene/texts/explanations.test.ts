import { describe, expect, it } from 'vitest';
import { threadPublications } from '../../../threading/thread-publications.ts';
import { listUnits } from '../../units/list-units.ts';
import { annualReport, type ChapterSketch, row } from '../scene.fixture.ts';
import { isSpokenOf, saysWhyMissing, textsOf } from './explanations.ts';

const name = 'Aantal studenten aan de hogeschool';

describe('isSpokenOf', () => {
  it('knows an indicator by half of the words that tell what it is about', () => {
    expect(isSpokenOf(name, [], ['Er kwamen minder studenten naar de stad.'])).toBe(true);
    expect(isSpokenOf(name, [], ['Het aantal bomen is gegroeid.'])).toBe(false);
    expect(isSpokenOf(name, [], [])).toBe(false);
  });

  it('knows it by its number, when that is long enough to be no other', () => {
    expect(isSpokenOf(name, ['59.400'], ['We telden er 59.400.'])).toBe(true);
    expect(isSpokenOf(name, ['12'], ['Op 12 mei is de brug geopend.'])).toBe(false);
    expect(isSpokenOf(name, ['2018'], ['In 2018 is de brug geopend.'])).toBe(false);
  });
});

describe('textsOf', () => {
  it('has the texts of a chapter and of those right under it', () => {
    const publication = annualReport(
      2018,
      { code: '2', title: 'Economie', texts: [['done', 'Boven']], indicators: [row(name, {})] },
      { code: '2.1', parent: '2', accounts: ['Onder'] },
      { code: '3', title: 'Zorg', texts: [['done', 'Elders']] },
    );
    const { indicator } = listUnits(threadPublications([publication]));
    expect(indicator.flatMap(({ neighbourhood }) => neighbourhood.statements.flatMap(textsOf))).toEqual([
      'Boven',
      'Onder',
    ]);
  });
});

describe('saysWhyMissing', () => {
  const told = (sketch: ChapterSketch) =>
    listUnits(threadPublications([annualReport(2018, sketch)])).indicator.flatMap(({ neighbourhood }) =>
      neighbourhood.statements.map(saysWhyMissing),
    );
  const cells = { 'achieved 2017': '-' };

  it('hears it from a footnote, a frequency or a sentence', () => {
    expect(told({ indicators: [row(name, cells, { footnote: 'Nieuwe telling.' })] })).toEqual([true]);
    expect(told({ indicators: [row(name, cells, { frequency: '1x per 2 jaar' })] })).toEqual([true]);
    const texts = [['situation', 'Over dit jaar zijn geen gegevens beschikbaar.']] as const;
    expect(told({ indicators: [row(name, cells)], texts })).toEqual([true]);
  });

  it('hears nothing in other words', () => {
    const texts = [['situation', 'De brug is geopend.']] as const;
    expect(told({ indicators: [row(name, cells, { frequency: 'jaarlijks' })], texts })).toEqual([false]);
  });
});
