import { expect, test } from 'vitest';
import { z } from 'zod';
import { isFiltered, pageAsked, queryOf, readRequest, slugAsked, yearAsked } from './list-request.ts';

const schema = z.object({ onderdeel: slugAsked, jaar: yearAsked, pagina: pageAsked(400) });
const read = (query: string) => readRequest(schema, `https://x/${query}`);

test('an address says what part of a list is asked', () => {
  expect(read('?onderdeel=wonen&jaar=2018&pagina=3&lang=en')).toEqual({ onderdeel: 'wonen', jaar: 2018, pagina: 3 });
});

test.each(['', '?onderdeel=<b>&jaar=18&pagina=0', '?onderdeel=A B&jaar=x&pagina=-1', '?onderdeel=&pagina=1e3'])(
  'what makes no sense is no filter, and the first page: %s',
  (query) => expect(read(query)).toEqual({ onderdeel: null, jaar: null, pagina: 1 }),
);

test('of what comes twice the first counts, and no page is after the last', () => {
  expect(read('?jaar=2018&jaar=2019&pagina=9999')).toEqual({ onderdeel: null, jaar: 2018, pagina: 400 });
});

test('the query of an address asks the same, of another page', () => {
  expect(queryOf(read('?jaar=2018&pagina=3'))).toEqual({ onderdeel: null, jaar: '2018', pagina: null });
  expect(queryOf(read('?jaar=2018'), 3)).toEqual({ onderdeel: null, jaar: '2018', pagina: '3' });
});

test('a page is no filter', () => {
  expect([read('?pagina=3'), read('?jaar=2018')].map(isFiltered)).toEqual([false, true]);
});
