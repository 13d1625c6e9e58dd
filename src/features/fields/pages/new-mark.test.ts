import { expect, test } from 'vitest';
import { annualReport, budget, row } from '../../../findings/scene/scene.fixture.ts';
import type { StatedPublication } from '../../../threading/stated.ts';
import { exampleContext, judged } from './kennisstad.fixture.ts';
import { presentTable } from './present-table.ts';

const trips = (year: number) => row('Aantal ritten met de stadsbus', { [`target ${year}`]: '> 50' });
const benches = (year: number) => row('Aantal haltes met een bankje', { [`target ${year}`]: '9' });

/** The indicators that are marked as new, each with the document that says so. */
function newIn(publications: readonly StatedPublication[]): string[] {
  const { threads, findings, find } = judged(publications);
  const { columns, groups } = presentTable(
    {
      organisation: 'groningen',
      chapters: find('policy-field').statements,
      threads: threads.filter(({ kind }) => kind === 'indicator'),
      findings,
      originals: new Map(),
      rowHead: 'Wat',
    },
    exampleContext('nl', '/groningen/sporen/x'),
  );
  return groups.flatMap(({ title, rows }) =>
    rows.flatMap(({ cells }) =>
      cells.flatMap((cell, at) =>
        cell?.marks.some(({ sign }) => sign === 'new') === true ? [`${title}: ${columns[at]?.key}`] : [],
      ),
    ),
  );
}

test('an indicator is new where a document that came out before, about an earlier year, does not have it', () => {
  const first = budget(2018, { indicators: [trips(2018)] });
  const second = budget(2019, { indicators: [trips(2019), benches(2019)] });
  const report = annualReport(2018, { indicators: [trips(2018)] });
  expect(newIn([first, report, second])).toEqual(['Aantal haltes met een bankje: budget-2019']);
});

test('nothing is new in a report over last year because the next budget left it out, nor in the budget that came out first', () => {
  const next = budget(2019, { indicators: [benches(2019)] });
  expect(newIn([annualReport(2018, { indicators: [trips(2018)] }), next])).toEqual([]);
});
