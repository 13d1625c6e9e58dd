import { describe, expect, it } from 'vitest';
import { generateMunicipality } from '../../../tests/municipality/generate-municipality.ts';
import { correctPublication } from '../../../tests/municipality/next-edition.ts';
import { type MadeChapter, makePublication } from '../made-publication.fixture.ts';
import type { StatedPublication } from '../stated.ts';
import { matchEditions } from './match-editions.ts';

const fietsen = { 'Aantal kilometers fietspad': [['target', 2018, '> 120']] } as const;
const wonen: MadeChapter = {
  code: '2.1',
  title: 'Wonen en bouwen',
  wants: ['We bouwen in 2018 vierhonderd sociale huurwoningen in de Oosterpolder.'],
  measures: {
    'Aantal nieuwe sociale huurwoningen': [['target', 2018, '400']],
    'Wachttijd voor een woning': [['target', 2018, '< 6']],
  },
};
const verkeer: MadeChapter = {
  code: '2.2',
  title: 'Mobiliteit en bereikbaarheid',
  wants: ['We leggen een snelle fietsroute aan naar Leek.', 'We maken de stationsbuurt autoluw.'],
  tells: ['De fietsroute naar Leek is in mei geopend.'],
  measures: fietsen,
};

const edition = (...chapters: readonly MadeChapter[]) => makePublication('budget', 2018, chapters);

/** What the matches are called in both editions; `=` where they are sure, `?` where not. */
function told(before: StatedPublication, after: StatedPublication): string[] {
  const { same, unsure } = matchEditions(before, after);
  const say = (sign: string) => (match: { before: string; after: string }) => `${match.before} ${sign} ${match.after}`;
  return [...same.map(say('=')), ...unsure.map(say('?'))];
}

describe('two editions of a publication', () => {
  it('that say the same are the same, statement by statement', () => {
    const { same, unsure } = matchEditions(edition(wonen, verkeer), edition(wonen, verkeer));
    expect(same).toHaveLength(9);
    expect(same.every(({ before, after, score }) => before === after && score === 1)).toBe(true);
    expect(unsure).toEqual([]);
  });

  it('a mended letter in a name and in a sentence, with a figure changed, leave who they are', () => {
    const before = edition({
      ...verkeer,
      wants: ['We leggen een snele fietsroute aan naar Leek.'],
      measures: { 'Aantal kilometers fietspd': [['target', 2018, '> 120']] },
    });
    const after = edition({
      ...verkeer,
      wants: ['We leggen een snelle fietsroute aan naar Leek.'],
      measures: { 'Aantal kilometers fietspad': [['target', 2018, '> 125']] },
    });
    expect(told(before, after)).toEqual(
      expect.arrayContaining([
        'indicator 0 2.2 = indicator 0 2.2',
        'commitment 0 2.2 = commitment 0 2.2',
        'account 0 2.2 = account 0 2.2',
      ]),
    );
  });

  it('codes that change places take nothing with them', () => {
    const after = edition({ ...verkeer, code: '2.1' }, { ...wonen, code: '2.2' });
    const matches = told(edition(wonen, verkeer), after);
    expect(matches).toContain('chapter 0 2.1 = chapter 0 2.2');
    expect(matches).toContain('chapter 0 2.2 = chapter 0 2.1');
    expect(matches).toContain('indicator 0 2.2 = indicator 0 2.1');
    expect(matches).not.toContain('chapter 0 2.1 = chapter 0 2.1');
  });

  it('an indicator that moves to another chapter stays who it is', () => {
    const after = edition({ ...wonen, measures: { ...wonen.measures, ...fietsen } }, { ...verkeer, measures: {} });
    expect(told(edition(wonen, verkeer), after)).toContain('indicator 0 2.2 = indicator 2 2.1');
  });

  it('what is put in the place of something else is not that', () => {
    const after = edition({
      ...verkeer,
      wants: ['We planten tweehonderd bomen langs de ringweg.', 'We maken de stationsbuurt autoluw.'],
    });
    const matches = told(edition(verkeer), after);
    expect(matches.filter((match) => match.startsWith('commitment 0'))).toEqual([]);
    expect(matches).toContain('commitment 1 2.2 = commitment 1 2.2');
  });

  it('twice the same words stay two, each in its place', () => {
    const twice = { ...verkeer, wants: ['We gaan door met het plan.', 'We gaan door met het plan.'] };
    expect(told(edition(twice), edition(twice)).filter((match) => match.startsWith('commitment'))).toEqual([
      'commitment 0 2.2 = commitment 0 2.2',
      'commitment 1 2.2 = commitment 1 2.2',
    ]);
  });

  it('of a publication corrected by lot nothing is taken for something else, and nearly all is found', () => {
    const counted = { right: 0, wrong: [] as string[], unsure: 0, all: 0 };
    for (const seed of [1, 2]) {
      const { publications } = generateMunicipality({ seed, firstYear: 2015, years: 5, fields: 32, faultsEach: 1 });
      for (const publication of publications.slice(0, 4)) {
        const { edition: next, truth } = correctPublication(publication, seed);
        const { same, unsure } = matchEditions(publication, next);
        counted.all += truth.size;
        counted.unsure += unsure.length;
        for (const { before, after } of same) {
          if (truth.get(before) === after) counted.right += 1;
          else counted.wrong.push(`${publication.slug}: ${before} = ${after}, not ${truth.get(before)}`);
        }
      }
    }
    expect(counted.wrong).toEqual([]);
    expect(counted.right / counted.all).toBeGreaterThan(0.99);
  });

  it('no wording has two statements, nor a statement two wordings', () => {
    const { publications } = generateMunicipality({ seed: 7, firstYear: 2015, years: 5, fields: 32, faultsEach: 1 });
    for (const [at, one] of publications.entries()) {
      const { same, unsure } = matchEditions(one, publications[at + 1] ?? one);
      const matches = [...same, ...unsure];
      expect(new Set(matches.map(({ before }) => before)).size).toBe(matches.length);
      expect(new Set(matches.map(({ after }) => after)).size).toBe(matches.length);
    }
  });
});
