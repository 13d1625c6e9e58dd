import { expect, test } from 'vitest';
import { findNamedBodies } from './named-bodies.ts';

test('a body is counted in full and by the letters that it goes by', () => {
  const { bodies, rest } = findNamedBodies([
    'De Omgevingsdienst Noordrand (ODN) werkt in de provincie. De ODN telt tien mensen.',
    'Ook de Veiligheidsregio Noord en Oost helpt.',
  ]);
  expect(bodies).toEqual([
    { name: 'Omgevingsdienst Noordrand', count: 4 },
    { name: 'Veiligheidsregio Noord en Oost', count: 1 },
  ]);
  expect(rest.join(' ')).not.toContain('Noordrand');
});

test('what follows the name stays in the text', () => {
  expect(findNamedBodies(['Provincie Utrecht betaalt.']).rest).toEqual(['  betaalt.']);
});
