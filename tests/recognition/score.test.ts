import { describe, expect, it } from 'vitest';
import type { LabelledReading } from './labelled-page.ts';
import { addScores, rate, scorePage } from './score.ts';

type Chapter = LabelledReading['chapters'][number];

const chapter: Chapter = {
  code: '2.1',
  title: 'Jeugd',
  level: 'subprogramme',
  questions: ['do'],
  commitments: ['Wij openen een jeugdhonk;'],
  accounts: [],
  indicators: [
    {
      name: 'Aantal jongeren',
      figures: [
        {
          role: 'target',
          year: 2018,
          raw: '> 2',
          value: { type: 'comparison', operator: '>', number: 2 },
          footnote: null,
        },
      ],
    },
  ],
  amounts: [{ label: 'Lasten', year: 2018, number: 5000, standing: 'actual' }],
  references: [{ code: '2.3', text: 'zie 2.3' }],
};
const page: LabelledReading = {
  input: 'jeugd.html',
  organisation: 'Waterrijk',
  publication: { kind: 'budget', year: 2018 },
  chapters: [chapter],
};
const read = (change: Partial<Chapter>) => ({ ...page, chapters: [{ ...chapter, ...change }] });
const scoreOf = (other: LabelledReading) => scorePage('jeugd', page, other);

describe('the score of a page', () => {
  it('is perfect for what was read as labelled', () => {
    for (const score of Object.values(scoreOf(page))) expect(score).toMatchObject({ missed: [], extra: [] });
    expect(scoreOf(page).figures.right).toBe(1);
  });

  it('takes no notice of the mark that closes a bullet', () => {
    expect(scoreOf(read({ commitments: ['Wij openen een  jeugdhonk.'] })).commitments.right).toBe(1);
  });

  it('takes no notice of the kind of body before its name', () => {
    expect(scoreOf({ ...page, organisation: 'Gemeente Waterrijk' }).organisation.right).toBe(1);
    expect(scoreOf({ ...page, organisation: null }).organisation.right).toBe(0);
  });

  it('counts a figure in the wrong year as missed and as extra', () => {
    const figures = chapter.indicators.flatMap((indicator) =>
      indicator.figures.map((figure) => ({ ...figure, year: 2017 })),
    );
    const { right, missed, extra } = scoreOf(read({ indicators: [{ name: 'Aantal jongeren', figures }] })).figures;
    expect([right, missed.length, extra.length]).toEqual([0, 1, 1]);
    expect(missed[0]).toContain('jeugd: aantal jongeren | target | 2018');
  });

  it('does not mind in which order a value names its parts', () => {
    const value = { number: 2, operator: '>', type: 'comparison' };
    const figures = [{ role: 'target', year: 2018, raw: '>2', value, footnote: null }];
    expect(scoreOf(read({ indicators: [{ name: 'Aantal jongeren', figures }] })).figures.right).toBe(1);
  });

  it('counts the same statement read twice as one too many', () => {
    expect(scoreOf(read({ questions: ['do', 'do'] })).questions.extra).toHaveLength(1);
  });

  it('counts a chapter with another title once, and not with all that it states', () => {
    const score = scoreOf(read({ code: null, title: 'Jeugdbeleid' }));
    expect([score.chapters.right, score.commitments.right, score.amounts.right]).toEqual([0, 1, 1]);
  });

  it('takes no notice of a cell of money without an amount', () => {
    const amounts = [...chapter.amounts, { label: 'Baten', year: 2018, number: null, standing: null }];
    expect(scoreOf(read({ amounts })).amounts).toEqual({ right: 1, missed: [], extra: [] });
  });

  it('takes no notice of a bullet before the name of an indicator', () => {
    const indicators = chapter.indicators.map((one) => ({ ...one, name: `- ${one.name}` }));
    expect(scoreOf(read({ indicators })).figures.right).toBe(1);
  });

  it('asks for a standing only where the label gives one', () => {
    const more = [...chapter.amounts, { label: 'Baten', year: 2018, number: 900, standing: 'original' }];
    expect(scoreOf(read({ amounts: more })).standings).toEqual({ right: 1, missed: [], extra: [] });
    expect(scoreOf(read({ amounts: more })).amounts.extra).toHaveLength(1);
  });
});

describe('the rate of a score', () => {
  it('is the harmonic mean of precision and recall', () => {
    const rated = rate({ right: 3, missed: ['a'], extra: ['b', 'c', 'd'] });
    expect(rated).toEqual({ precision: 0.5, recall: 0.75, f1: 0.6 });
  });

  it('is nothing where nothing was to be found', () => {
    expect(rate(addScores([]))).toBeNull();
    expect(rate({ right: 0, missed: ['a'], extra: [] })?.f1).toBe(0);
  });
});
