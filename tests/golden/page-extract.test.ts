import { expect, test } from 'vitest';
import { headingsOf, mainOf } from './page-extract.ts';

const page =
  '<html><head><title>Sporen · Groningen</title></head><body><main id="x"><h1 class="a">Sporen</h1><p>Een</p><h2><a href="/b">Wonen</a>\n<b>2</b></h2></main><footer>Over</footer></body></html>';

test('an extract of a page is its title and its headings, with their level', () => {
  expect(headingsOf(page)).toBe('title Sporen · Groningen\nh1 Sporen\nh2 Wonen 2');
});

test('a page without its frame is what stands in it', () => {
  expect(mainOf(page)).toMatch(/^<main id="x"><h1[\s\S]*<\/h2><\/main>$/);
});
