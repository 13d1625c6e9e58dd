import { describe, expect, it } from 'vitest';
import type { LabelledFigure, LabelledReading } from './labelled-page.ts';
import { judgeFigures, keepSaid } from './said.ts';
import { scorePage } from './score.ts';

const figure: LabelledFigure = {
  role: 'achieved',
  year: 2018,
  raw: '12',
  value: { type: 'number', number: '12', percent: false },
  footnote: null,
};
const pageWith = (...figures: LabelledFigure[]): LabelledReading => ({
  input: 'haven.txt',
  organisation: null,
  publication: { kind: 'budget', year: 2019 },
  chapters: [
    {
      code: '2',
      title: 'Haven',
      level: 'programme',
      questions: [],
      commitments: [],
      accounts: [],
      indicators: [{ name: 'Aantal boten', figures }],
      amounts: [],
      references: [],
    },
  ],
});
const judge = (read: LabelledFigure, undecidable: string[] = [], label = [figure]) =>
  judgeFigures('haven', pageWith(...label), pageWith(read), undecidable);

describe('what is said of figures', () => {
  it('is not wrong where the label gives it', () => {
    expect(judge(figure)).toEqual({ said: 1, wrong: [], undecidable: 0, guessed: [] });
  });

  it('is wrong in another year', () => {
    expect(judge({ ...figure, year: 2017 })).toMatchObject({ said: 1, wrong: [expect.stringContaining('| 2017 |')] });
  });

  it('is wrong the second time', () => {
    const { said, wrong } = judgeFigures('haven', pageWith(figure), pageWith(figure, figure), []);
    expect([said, wrong.length]).toEqual([2, 1]);
  });

  it('is not said where the year or the role is left open', () => {
    expect(judge({ ...figure, year: 2017, unsettled: ['year'] })).toMatchObject({ said: 0, wrong: [] });
    expect(judge({ ...figure, year: 2017, unsettled: [] })).toMatchObject({ said: 1, wrong: [expect.any(String)] });
  });

  it('is a guess where nobody can place the cell', () => {
    expect(judge(figure, [' 12'], [])).toMatchObject({ undecidable: 1, guessed: [expect.any(String)] });
    expect(judge(figure, ['13'], [])).toMatchObject({ undecidable: 1, guessed: [], wrong: [expect.any(String)] });
  });

  it('is no guess where the cell is told and not said', () => {
    const told = { ...figure, role: 'other', year: null };
    expect(judge(told, ['12'], [])).toMatchObject({ said: 0, guessed: [], wrong: [] });
    expect(judge({ ...figure, unsettled: ['year'] }, ['12'], [])).toMatchObject({ said: 0, guessed: [] });
  });

  it('counts each lost cell as guessed once', () => {
    const { guessed } = judgeFigures('haven', pageWith(), pageWith(figure, figure), ['12']);
    expect(guessed).toHaveLength(1);
  });
});

describe('the score of a page with doubts', () => {
  const score = (label: LabelledReading, read: LabelledReading, undecidable: string[] = []) =>
    scorePage('haven', label, keepSaid(read, undecidable)).figures;

  it('takes no figure that is told for one that was read', () => {
    const told = pageWith({ ...figure, unsettled: ['role'] });
    expect(score(pageWith(figure), told)).toMatchObject({ right: 0, missed: [expect.any(String)], extra: [] });
  });

  it('takes a cell that nobody can place and that is kept without role and year neither as missed nor as extra', () => {
    const kept = pageWith({ ...figure, role: 'other', year: null });
    expect(score(pageWith(), kept, ['12'])).toEqual({ right: 0, missed: [], extra: [] });
    expect(score(pageWith(), kept).extra).toHaveLength(1);
  });
});
