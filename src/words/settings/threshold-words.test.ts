import { expect, test } from 'vitest';
import { catalogue } from '../../findings/catalogue.ts';
import { sayThreshold } from './threshold-words.data.ts';

test('every threshold of every rule is called something in both languages, and none by its name in the code', () => {
  for (const { code, usual } of catalogue)
    for (const name of Object.keys(usual))
      for (const said of Object.values(sayThreshold(code, name)))
        expect(said, `${code} ${name}`).toMatch(/^\p{Lu}.* .*[^.]$/u);
});

test('no rule has two thresholds that are called the same', () => {
  for (const { code, usual } of catalogue) {
    const said = Object.keys(usual).map((name) => sayThreshold(code, name).nl);
    expect(new Set(said).size, code).toBe(said.length);
  }
});
