import { expect, test } from 'vitest';
import { koersAsks, ofUrk } from '../../corrections/correction.fixture.ts';
import { emptyJournal } from '../../corrections/journal.ts';
import type { TakenOver } from '../../corrections/taken-over.ts';
import type { Correction } from '../../model/correction.ts';
import { tellMet, tellNotTaken } from './tell-taken-over.ts';

function many(count: number, organisation = 'Urk'): readonly Correction[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `id-${at + 1}`,
    at: '2026-11-30T09:00:00Z',
    by: 'jan',
    reach: { ...ofUrk, organisation },
    decision: koersAsks,
  }));
}

function taken(own: Partial<TakenOver>): readonly TakenOver[] {
  return [
    { ...emptyJournal, file: 'map/j\n.json', fault: null, mode: undefined, met: [], lost: [], foreign: [], ...own },
  ];
}

test('of nothing nothing is told', () => {
  expect([...tellMet(taken({}), 'nl'), ...tellNotTaken(taken({}), 'nl')]).toEqual([]);
});

test('how many documents were read with', () => {
  expect(tellMet(taken({ met: many(1) }), 'nl')).toEqual(['Gelezen met 1 correctie uit map/j .json.']);
  expect(tellMet(taken({ met: many(1_200) }), 'en')).toEqual(['Read with 1,200 corrections from map/j .json.']);
});

test('the first ten that do not fit any more in plain words, and how many more', () => {
  const told = tellNotTaken(taken({ lost: many(12) }), 'nl');
  expect(told[0]).toBe(
    '12 correcties uit map/j .json passen niet meer: waar die over gaan, staat in geen document. Kijk na of dat klopt, en maak ongedaan wat niet meer nodig is (doelspoor corrections undo).',
  );
  expect(told[1]).toBe('· De kop “onze koers” vraagt: Wat willen we bereiken? (Urk; id-1)');
  expect(told[11]).toBe('… en nog 2; doelspoor corrections list toont ze alle.');
  expect(told).toHaveLength(12);
  expect(tellNotTaken(taken({ lost: many(12) }), 'en')).toHaveLength(12);
});

test('those of another body as such', () => {
  expect(tellNotTaken(taken({ foreign: [...many(1, 'Assen'), ...many(1, 'Zwolle\u202e')] }), 'nl')).toEqual([
    '2 correcties uit map/j .json gaan over een andere organisatie dan de documenten (Assen, Zwolle[U+202E]) en gelden hier niet.',
  ]);
});

test('entries that cannot be read by their place, the first ten', () => {
  const unread = Array.from({ length: 13 }, (_, at) => ({
    place: at + 1,
    why: at === 0 ? ({ say: 'same-id' } as const) : ({ say: 'not-understood', at: 'reach' } as const),
  }));
  const told = tellNotTaken(taken({ unread }), 'nl');
  expect(told).toHaveLength(11);
  expect(told[0]).toMatch(/^Plaats 1 in map\/j \.json heeft het nummer van een eerdere correctie/);
  expect(told[1]).toMatch(/^Plaats 2 in map\/j \.json is geen correctie die deze Doelspoor kent \(bij reach\)/);
  expect(told[10]).toBe('… en nog 3 die niet gelden.');
});

test('of a journal that cannot be used only that', () => {
  expect(tellNotTaken(taken({ fault: 'later-program', lost: many(2) }), 'nl')).toEqual([
    'map/j .json is van een nieuwere versie van Doelspoor. Gebruik die versie. Geen correctie eruit is toegepast.',
  ]);
});
