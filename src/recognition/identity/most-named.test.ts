import { describe, expect, test } from 'vitest';
import type { Block } from '../../model/block.ts';
import { mostNamed } from './most-named.ts';

const named = (text: string) => {
  const block: Block = { kind: 'paragraph', text, at: { file: 'test.txt' } };
  return mostNamed('', [block]);
};

describe('the only municipality that a text names', () => {
  test.each([
    ['In Zwolle is plaats voor wie wil wonen.', 'Zwolle'],
    ['Zwolle groeit. Wie naar Zwolle komt, vindt er rust.', 'Zwolle'],
    ['Wonen in Den Haag is duur.', 'Den Haag'],
    ['Water kiest zijn weg in de Hoeksche Waard.', 'Hoeksche Waard'],
    ['In Horst aan de Maas staan 40 molens.', 'Horst aan de Maas'],
  ])('%s', (text, name) => {
    expect(named(text)).toBe(name);
  });

  test.each(['Wij leren van Zwolle en doen het zelf.', 'In Zwolle is het druk, zoals in Kampen.'])(
    'is not told from the ground of: %s',
    (text) => {
      expect(named(text)).toBeNull();
    },
  );
});
