import { expect, test } from 'vitest';
import { findTerm } from './find-term.ts';

test.each([
  ['Wij leggen dit vanaf 2020 vast in een plan van eisen', 2020, null, 'vanaf 2020'],
  ['De agenda wordt zomer 2021 vastgesteld', 2021, 2021, 'zomer 2021'],
  ['In het voorjaar van 2021 openen we de brug', 2021, 2021, 'In het voorjaar van 2021'],
  ['Het plan is uiterlijk 1 juli 2023 klaar', null, 2023, 'uiterlijk 1 juli 2023'],
  ['Vóór 2023 zijn alle scholen verbouwd', null, 2022, 'Vóór 2023'],
  ['In de periode 2021-2024 planten we bomen', 2021, 2024, 'In de periode 2021-2024'],
  ['De brug wordt in het derde kwartaal 2022 opgeleverd', 2022, 2022, 'in het derde kwartaal 2022'],
  ['In de loop van 2027 verhuizen we', 2027, 2027, 'In de loop van 2027'],
  ['Het rioleringsplan medio 2026 opstellen', 2026, 2026, 'medio 2026'],
  ['We doen dat uiterlijk in het vierde kwartaal', null, null, 'uiterlijk in het vierde kwartaal'],
  ['Dat gebeurt nog deze collegeperiode', null, null, 'nog deze collegeperiode'],
])('%s: from %s until %s', (sentence, from, until, text) => {
  expect(findTerm(sentence)).toEqual({ from, until, text });
});

test.each([
  'Wij zetten ons in voor schone lucht',
  'Het aantal bezoekers neemt toe ten opzichte van 2015',
  'De uitgangspunten van de begroting 2020 blijven gelijk',
  'Meer bomen dan in 2017',
  'Zie de nota van medio 2022',
  'De vraag komt voor de zomer vaak voor in de loop van de dag',
])('%s says no term', (sentence) => {
  expect(findTerm(sentence)).toBeNull();
});
