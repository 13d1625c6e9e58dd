import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchWildcards } from './match-wildcards.ts';

test.each([
  ['/fish', '/fish.html', true],
  ['/fish', '/Fish', false],
  ['/fish*', '/fish', true],
  ['/fish/', '/fish', false],
  ['/*.php', '/folder/file.php?x=1', true],
  ['/*.php$', '/file.php', true],
  ['/*.php$', '/file.php?x=1', false],
  ['/fish*.php', '/fishheads/catfish.php?x', true],
  ['/$', '/', true],
  ['/$', '/a', false],
  ['*', '/alles', true],
  ['', '/alles', true],
  ['/a*b*c$', '/a-b-bc', true],
  ['/ab$', '/abab', false],
  ['/a*a$', '/a', false],
])('%s fits %s: %s', (pattern, path, fits) => {
  expect(matchWildcards(pattern, path)).toBe(fits);
});

test('says what an expression of the same meaning says', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '/'), maxLength: 12 });
  const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '/', '*'), maxLength: 8 });
  fc.assert(
    fc.property(pattern, fc.boolean(), text, (plain, isWhole, path) => {
      const expression = new RegExp(`^${plain.replaceAll('*', '.*')}${isWhole ? '$' : ''}`);
      expect(matchWildcards(isWhole ? `${plain}$` : plain, path)).toBe(expression.test(path));
    }),
    { numRuns: 1000 },
  );
});

test('a pattern that is made to take long takes no time', () => {
  const began = process.cpuUsage();
  expect(matchWildcards(`${'a*'.repeat(1000)}b$`, 'a'.repeat(2000))).toBe(false);
  expect(process.cpuUsage(began).user).toBeLessThan(200_000);
});
