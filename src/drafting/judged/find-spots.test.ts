import { expect, test } from 'vitest';
import type { Quote } from '../../findings/finding.ts';
import { exampleDraft, idOf } from '../draft.fixture.ts';
import { Spots } from './find-spots.ts';
import { stateDraft } from './stated-draft.ts';

const stated = stateDraft(exampleDraft);
const spots = new Spots(exampleDraft, stated);
const chapter = stated.chapters.find(({ title }) => title === 'Wonen');

const quote = (given: Partial<Quote>): Quote => ({
  ...{ publication: exampleDraft.slug, chapter: chapter?.slug ?? '', statement: null, kind: null },
  ...{ label: { nl: '', en: '' }, raw: '', position: null, ...given },
});

test('words are found in the text that has them, as it is shown, amid their paragraph', () => {
  const paragraph = 'Er kwamen 402 woningen bij.';
  expect(spots.of(quote({ raw: 'kwamen 402 woningen' }))).toEqual({
    ...{ item: idOf('deden'), figure: null },
    words: { own: 'kwamen 402 woningen', paragraph },
  });
  expect(spots.of(quote({ raw: 'opende een loket' }))?.item).toBe(idOf('loket'));
  expect(spots.of(quote({ raw: 'staat hier niet' }))).toBeNull();
  expect(spots.of(quote({ raw: 'kwamen', publication: 'begroting-2026' }))).toBeNull();
});

test('a cell of a table is a value of an indicator', () => {
  const figures = chapter?.indicators[0]?.figures ?? [];
  const found = figures.map(({ at, raw }) =>
    spots.of(quote({ statement: idOf('huizen'), kind: 'indicator', raw, position: at ?? null })),
  );
  expect(found.map((spot) => [spot?.item, spot?.figure?.role, spot?.figure?.year])).toEqual(
    figures.map(({ role, year }) => [idOf('huizen'), role, year]),
  );
  expect(found.length).toBe(3);
});
