import { expect, test } from 'vitest';
import { findTerm } from '../../recognition/statements/find-term.ts';
import { deadlineOf } from './deadline.ts';

const deadlineIn = (text: string) => deadlineOf({ text, term: findTerm(text) });

test.each([
  ['De bouw van de Oosterkade begint uiterlijk in 2024', 2024],
  ['Eind 2025 hebben dertig ligplaatsen walstroom', 2025],
  ['Haverhoek kan in 2024 een bui van zeventig millimeter in een uur aan', 2024],
  ['Wij willen dat de stad ook in 2040 haar brood verdient aan het water', 2040],
  ['Vóór 2023 zijn alle scholen verbouwd', 2022],
  ['De brug wordt in het derde kwartaal 2022 opgeleverd', 2022],
  ['In de periode 2021-2024 planten we bomen', 2024],
])('%s: in %i', (text, year) => {
  expect(deadlineIn(text)).toBe(year);
});

test.each([
  'We maken met de woningcorporatie en de huurdersraad prestatieafspraken voor 2023 tot en met 2026',
  'We spreken met de eigenaar van de kazerne een verlenging van de huur tot 2028 af',
  'We maken een beeld van de stad in 2040',
  'We leggen met het schoolbestuur vast wie de begeleiders op school vanaf 2026 betaalt',
  'We openen een loket',
])('a year in what is done is no deadline: %s', (text) => {
  expect(deadlineIn(text)).toBeNull();
});
