import { describe, expect, test } from 'vitest';
import { countAccount } from '../../../../findings/account/account-counts.ts';
import { readRequest } from '../../../../frame/list/list-request.ts';
import { exampleContext, groningen, judged, kennisstad } from '../../../fields/pages/kennisstad.fixture.ts';
import type { CountTableView } from './count-table.tsx';
import { allLists, listNamed } from './counted-lists.ts';
import { keyNumbers } from './key-numbers.ts';
import { openedIn } from './opened.fixture.ts';
import { presentState } from './present-state.ts';
import { stateRequest } from './state-request.ts';

const example = judged(kennisstad);
const { state } = example;
const context = exampleContext('nl', '/groningen/stand');

function view(query = '') {
  const request = readRequest(stateRequest, `https://doelspoor.example/groningen/stand${query}`);
  const opened = openedIn(example, request);
  return presentState({ organisation: groningen, state, isAsked: request.lijst !== null, opened, off: [] }, context);
}

test('no part stands without what it is a part of', () => {
  for (const { value } of keyNumbers(countAccount(state.total), context))
    expect(value).toMatch(/^(\d+ van de \d+|geen)$/);
});

/** The numbers of the rows, and of the sums that are said of them. */
function numbersOf({ groups, total }: CountTableView) {
  const last = (cells: readonly { readonly text: string }[]) => cells.map(({ text }) => Number(text));
  return {
    groups: groups.map(({ rows, sum }) => ({
      rows: rows.map(({ cells }) => last(cells)),
      sum: sum && last(sum.cells),
    })),
    total: total && last(total.cells),
  };
}

function addUp(rows: readonly (readonly number[])[]): number[] {
  return (rows[0] ?? []).map((_, at) => rows.reduce((sum, row) => sum + (row[at] ?? 0), 0));
}

describe('what is counted', () => {
  test.each(
    view().sections.flatMap(({ id, table, years }) => [[id, table] as const, [`${id} by year`, years] as const]),
  )('adds up to the sums and the total that stand under it: %s', (_id, table) => {
    const { groups, total } = numbersOf(table);
    for (const { rows, sum } of groups) if (sum !== null) expect(addUp(rows)).toEqual(sum);
    expect(addUp(groups.flatMap(({ rows }) => rows))).toEqual(total);
  });

  test('is as much by year as in all', () => {
    for (const { table, years } of view().sections) {
      expect(years.total?.cells[0]?.text).toBe(table.total?.cells[0]?.text);
    }
  });

  test('opens to the list of just that', () => {
    for (const list of allLists(state.total).filter(({ items }) => items.length > 0)) {
      const open = view(`?lijst=${list.id}`).sections.flatMap((section) => section.open);
      expect(open.find(({ id }) => id === list.id)?.items).toHaveLength(list.items.length);
    }
    const ids = allLists(state.total).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test('of few cases the cases are listed without being asked for', () => {
  const [, aims] = view().sections;
  expect(aims?.figures[0]?.value).toBe('3 van de 4');
  expect(aims?.open.flatMap(({ items }) => items.map(({ about }) => about))).toEqual(['2017', '2018', '2017', '2018']);
});

test('an aim in a list has the aim and the result beside it, each as the way to where it stands', () => {
  const item = view('?lijst=doel-niet-gehaald')
    .sections.flatMap(({ open }) => open)
    .find(({ id }) => id === 'doel-niet-gehaald')?.items[0];
  expect(item?.facts.map(({ label, value, places }) => [label, value, places[0]?.text])).toEqual([
    ['Doel', '> 5', 'Begroting 2018'],
    ['Behaald', '3', 'Jaarverslag 2018'],
  ]);
  expect(item?.facts[0]?.places[0]?.href).toMatch(/^\/groningen\/budget-2018\/2\.1\.4#indicator-[0-9a-f]{10}$/);
});

test('a commitment in a list has the documents that state it and that tell of it', () => {
  const lists = view('?lijst=verantwoord').sections.flatMap(({ open }) => open);
  const facts = lists.find(({ id }) => id === 'verantwoord')?.items.map((item) => item.facts.map(({ label }) => label));
  expect(facts?.[0]).toEqual(['staat in', 'verantwoord in']);
});

test('a list that is open is not an address of its own to be found', () => {
  expect(view('?lijst=voornemen-nog-niet').frame.canonical).toBeNull();
  expect(view().frame.canonical).not.toBeNull();
});

test('an address that makes no sense opens nothing', () => {
  expect(readRequest(stateRequest, 'https://x/?lijst=<b>&pagina=0')).toEqual({ lijst: null, pagina: 1 });
  expect(listNamed(state.total, 'bestaat-niet')).toBeNull();
});
