import { describe, expect, test } from 'vitest';
import { readRequest } from '../../../../frame/list/list-request.ts';
import { exampleContext, groningen, judged, kennisstad } from '../../../fields/pages/kennisstad.fixture.ts';
import { commitmentLists, countOf, listNamed } from './counted-lists.ts';
import { keyNumbers } from './key-numbers.ts';
import type { OpenList } from './load-state.ts';
import { presentState } from './present-state.ts';
import { stateRequest } from './state-request.ts';

const { state } = judged(kennisstad);
const context = exampleContext('nl', '/groningen/stand');
const view = (open: OpenList | null = null) => presentState({ organisation: groningen, state, open }, context);

test('no share stands without what it is a part of', () => {
  for (const { value } of keyNumbers(state.total, context)) expect(value).toMatch(/^(\d+ van de \d+|geen)$/);
});

test('what is counted adds up to the number above it', () => {
  const [commitments] = view().sections;
  const [part, whole] = (commitments?.value ?? '').split(' van de ').map(Number);
  expect(Number(commitments?.counted[0]?.count)).toBe(part);
  expect(commitments?.counted.reduce((sum, { count }) => sum + Number(count), 0)).toBe(whole);
});

test('every count opens to the list of just what it counts', () => {
  const counts = view().sections.flatMap(({ counted, leftOut }) => [...counted, ...leftOut]);
  const filled = counts.filter(({ isEmpty }) => !isEmpty);
  expect(filled.length).toBeGreaterThan(4);
  for (const { id, count, href } of filled) {
    const { lijst } = readRequest(stateRequest, `https://doelspoor.example${href}`);
    const list = listNamed(state.total, lijst ?? '');
    expect(lijst).toBe(id);
    expect(list && countOf(list)).toBe(Number(count));
  }
  expect(new Set(counts.map(({ id }) => id)).size).toBe(counts.length);
});

describe('a list that is open', () => {
  const { id } = commitmentLists(state.total).notYetDue;
  const title = { nl: 'Marketing Groningen een nieuwe opdracht geven', en: '', about: '' };
  const open: OpenList = {
    id,
    kind: 'commitment',
    page: 2,
    pages: 3,
    items: [{ key: 'marketing', title, years: [2020], nature: ['retold'] }],
  };
  const shown = view(open)
    .sections.flatMap(({ counted, leftOut }) => [...counted, ...leftOut])
    .filter((count) => count.open !== null);

  test('stands under its own count alone, by name and with its years', () => {
    expect(shown.map((count) => count.id)).toEqual([id]);
    expect(shown[0]?.open?.items).toEqual([
      {
        href: '/groningen/voornemens/marketing',
        text: 'Marketing Groningen een nieuwe opdracht geven [hervertelling]',
        isWritten: true,
        about: '2020',
      },
    ]);
  });

  test('leads to its other pages, and is not an address of its own to be found', () => {
    expect(shown[0]?.open?.pages?.next?.href).toBe(`/groningen/stand?lijst=${id}&pagina=3#${id}`);
    expect(view(open).frame.canonical).toBeNull();
    expect(view().frame.canonical).not.toBeNull();
  });
});

test('an address that makes no sense opens nothing', () => {
  expect(readRequest(stateRequest, 'https://x/?lijst=<b>&pagina=0')).toEqual({ lijst: null, pagina: 1 });
  expect(listNamed(state.total, 'bestaat-niet')).toBeNull();
});
