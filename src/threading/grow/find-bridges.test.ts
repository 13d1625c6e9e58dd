import { describe, expect, it } from 'vitest';
import type { Disposal } from '../disposal.ts';
import { explainLink } from '../explain-link.ts';
import { makePublication } from '../made-publication.fixture.ts';
import { threadPublications } from '../thread-publications.ts';

const heating = (name: string, figures: readonly (readonly ['achieved' | 'target', number, string])[]) => [
  { code: '2.1', title: 'Energie en klimaat', measures: { [name]: figures } },
];

const budget2021 = makePublication('budget', 2021, heating('Aardgasvrije woningen', [['target', 2021, '600']]));
const budget2022 = makePublication(
  'budget',
  2022,
  heating('Woningen van het aardgas af', [
    ['achieved', 2020, '4.103'],
    ['target', 2022, '800'],
  ]),
);
const report2021 = makePublication(
  'annual-report',
  2021,
  heating('Aardgasvrije woningen', [
    ['achieved', 2020, '4.103'],
    ['achieved', 2021, '4.655'],
  ]),
);

function indicatorsOf(...[publications, disposals = []]: readonly [(typeof budget2021)[], (readonly Disposal[])?]) {
  return threadPublications(publications, { disposals }).threads.filter(({ kind }) => kind === 'indicator');
}

describe('a report that came out after the next budget', () => {
  it('shows that what that budget calls otherwise is what it has under the old name', () => {
    const [thread, ...others] = indicatorsOf([report2021, budget2022, budget2021]);
    expect(others).toEqual([]);
    expect(thread?.statements.map(({ publication }) => publication.slug)).toEqual([
      'budget-2021',
      'budget-2022',
      'annual-report-2021',
    ]);
    expect(thread?.title).toBe('Woningen van het aardgas af');
    const renamed = thread?.links.find(({ to }) => to.startsWith('budget-2022/'));
    expect(renamed).toMatchObject({ from: thread?.statements[0]?.key, kind: 'renamed' });
    expect(renamed && explainLink(renamed, 'indicator').nl).toMatch(
      /^Het blijkt uit “.*2021”; de cijfers over 2020 zijn gelijk/,
    );
  });

  it('is needed: the two budgets alone share no figure', () => {
    expect(indicatorsOf([budget2021, budget2022])).toHaveLength(2);
  });

  it('shows nothing that a person ruled out', () => {
    const [old, young] = indicatorsOf([budget2021, budget2022]).map(({ statements }) => statements[0]?.key ?? '');
    const rejected = {
      from: old ?? '',
      to: young ?? '',
      ruling: 'rejected',
      reason: 'anders geteld',
      decision: null,
    } as const;
    expect(indicatorsOf([budget2021, budget2022, report2021], [rejected])).toHaveLength(2);
  });

  it('takes nothing that the next budget has beside it under the old name', () => {
    const both = makePublication('budget', 2022, [
      {
        code: '2.1',
        title: 'Energie en klimaat',
        measures: {
          'Aardgasvrije woningen': [['target', 2022, '900']],
          'Woningen van het aardgas af': [['achieved', 2020, '4.103']],
        },
      },
    ]);
    const threads = indicatorsOf([budget2021, both, report2021]);
    expect(threads.map(({ statements }) => statements.length).toSorted((one, other) => one - other)).toEqual([1, 3]);
  });

  it('gives the same threads when it comes in later, with what was weighed before', () => {
    const { kept } = threadPublications([budget2021, budget2022]);
    const later = threadPublications([budget2021, budget2022, report2021], { kept });
    const held = later.threads.filter(({ kind }) => kind === 'indicator').map(({ statements }) => statements.length);
    expect(held).toEqual([3]);
  });
});
