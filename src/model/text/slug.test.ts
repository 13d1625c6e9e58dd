import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Slugs, slugOf } from './slug.ts';

describe('slugOf', () => {
  test('is a readable piece of an address', () => {
    expect(slugOf('Eén sterke (regio): ’t Hart van Súdwest-Fryslân!')).toBe(
      'een-sterke-regio-t-hart-van-sudwest-fryslan',
    );
  });

  test('a text without letters takes the fallback', () => {
    expect(slugOf('— € —', 'indicator')).toBe('indicator');
  });

  test('a long title is cut at a word', () => {
    const slug = slugOf('samenwerken aan werk '.repeat(20));
    expect(slug.length).toBeLessThanOrEqual(80);
    expect(slug.endsWith('werk') || slug.endsWith('aan') || slug.endsWith('samenwerken')).toBe(true);
  });

  test('whatever the text, it needs no escaping in an address', () => {
    fc.assert(fc.property(fc.string(), (text) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slugOf(text))));
  });
});

test('each slug is handed out once, also where a title looks like a number of another', () => {
  const slugs = new Slugs();
  expect(['inleiding', 'inleiding-2', 'inleiding', 'inleiding'].map((slug) => slugs.take(slug))).toEqual([
    'inleiding',
    'inleiding-2',
    'inleiding-3',
    'inleiding-4',
  ]);
});
