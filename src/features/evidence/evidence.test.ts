import { describe, expect, test } from 'vitest';
import { bareContext } from '../../frame/bare-context.fixture.ts';
import type { Content } from '../../registers/fields/field.ts';
import type { Serving } from '../registers/queries/list-serving.ts';
import { sayInTimeByEvidence, saySupportedByEvidence } from './answer-by-evidence.ts';
import { evidenceOf } from './evidence-of.ts';
import { presentCounted } from './present-counted.ts';

const thread = { kind: 'commitment', slug: 'drie-missies' } as const;
const indicator = { kind: 'indicator', slug: 'aantal-projecten' } as const;

function serving(name: string, content: Content): Serving {
  return {
    ...{ id: name, kind: 'project', slug: name, name, number: 1, content, from: null, until: null },
    ...{ changedAt: new Date('2026-01-01'), path: 'serves.thread' },
  };
}
const serves = (name: string, row: Content, content: Content = {}) =>
  serving(name, { ...content, serves: [{ thread, ...row }] });
const of = (...all: readonly Serving[]) => evidenceOf(all, thread);

describe('what supports a commitment', () => {
  test('is nothing where nothing is recorded', () => expect(saySupportedByEvidence([], bareContext)).toBeNull());

  test('is only what a person confirmed and has a date', () => {
    const sure = serves('beurs', { on: '2025-05', isConfirmed: true });
    const undated = serves('bezoek', { isConfirmed: true });
    const proposed = serves('missie', { on: '2025' });
    expect(saySupportedByEvidence(of(sure, undated, proposed), bareContext)).toBe(
      'Eén bevestigd feit met een datum ondersteunt het: beurs.',
    );
    expect(saySupportedByEvidence(of(undated, proposed), bareContext)).toMatch(/^2 inschrijvingen .* misschien/);
  });

  test('has the date of the thing itself where its row has none', () => {
    const [one] = of(serves('proef', { isConfirmed: true }, { from: '2024', until: '2025-03' }));
    expect(one?.on).toBe('2025-03');
  });
});

describe('whether it was in time', () => {
  const last = (on: string) =>
    of(serves('eerst', { on: '2020', isConfirmed: true }), serves('laatst', { on, isConfirmed: true }));

  test.each([
    ['2025-12-31', 'Ja: laatst'],
    ['2026-01-01', 'Nee: laatst'],
    ['2026', 'Nee: laatst'],
    ['2025', 'Ja: laatst'],
  ])('of what was done in %s and due in 2025: %s', (on, said) =>
    expect(sayInTimeByEvidence(last(on), 2025, bareContext)).toContain(said),
  );

  test('is not known without a year that it was for, or a result that was confirmed', () => {
    expect(sayInTimeByEvidence(last('2025'), null, bareContext)).toBeNull();
    expect(sayInTimeByEvidence(of(serves('missie', { on: '2025' })), 2025, bareContext)).toBeNull();
  });
});

describe('what a figure counts', () => {
  const counts = (name: string, ...rows: readonly Content[]) =>
    serving(name, { countsFor: rows.map((row) => ({ thread: indicator, ...row })) });
  const present = (all: readonly Serving[], number: number | null, isInvented = false) =>
    presentCounted(
      { organisation: 'groningen', isInvented, thread: indicator, serving: all, figures: [{ year: 2017, number }] },
      bareContext,
    );

  test('says how many of it the documents name', () => {
    const [year] = present([counts('a', { year: 2017 }), counts('b', { year: 2017 }), counts('c', { year: 2016 })], 8);
    expect(year).toMatchObject({ year: 2017, found: '2 van 8 gevonden in de stukken' });
    expect(year?.items.map(({ text }) => text)).toEqual(['a', 'b']);
  });

  test('says it where more is recorded than the figure says, and where that is no number', () => {
    const two = [counts('a', { year: 2017 }), counts('b', { year: 2017 })];
    expect(present(two, 1)[0]?.found).toContain('meer dan het cijfer zegt');
    expect(present(two, null)[0]?.found).toContain('geen aantal');
    expect(present(two, 8, true)[0]?.found).toBe('2 van 8 vastgelegd');
  });

  test('tells of what counts under another indicator of the same year as well', () => {
    const both = counts('a', { year: 2017 }, { year: 2017, thread: { kind: 'indicator', slug: 'aantal-missies' } });
    expect(present([both], 8)[0]?.items[0]?.says).toBe('Telt ook mee bij: aantal-missies');
  });
});
