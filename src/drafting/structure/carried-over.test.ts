import { expect, test } from 'vitest';
import { exampleItems, idOf } from '../draft.fixture.ts';
import { carriedOver } from './carried-over.ts';

const base = exampleItems.find(({ id }) => id === idOf('loket'))?.item;

test('what was written while a piece was only moved stands in its new place; two texts are for a person to choose between', () => {
  if (base?.kind !== 'account') throw new Error('a poor example');
  const written = { ...base, text: 'Nieuw.' };
  const moved = { ...base, place: 7, chapter: idOf('stad') };
  expect(carriedOver(written, base, moved)).toEqual({ ...moved, text: 'Nieuw.' });
  expect(carriedOver(written, base, { ...moved, text: 'Van een ander.' })).toBeNull();
  expect(carriedOver({ ...written, place: 3 }, base, moved)).toBeNull();
});
