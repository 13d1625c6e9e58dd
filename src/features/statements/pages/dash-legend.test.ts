import { expect, test } from 'vitest';
import { findDashLegend } from './dash-legend.ts';

const at = { file: 'a.html', line: 1 };
const passage = (...texts: readonly string[]) => [
  {
    ...{ ordinal: 0, question: 'intro' as const, heading: null, position: at },
    blocks: texts.map((text) => ({ kind: 'paragraph' as const, text, at })),
  },
];

test.each([
  'Een streepje betekent: geen gegevens, of een meting die eens in de twee jaar plaatsvindt.',
  'Waar een streepje staat, wil dat zeggen dat er nog niet is gemeten.',
  'Streepjes in de tabel staan voor cijfers die nog volgen.',
  '- = niet gemeten',
  '–: nog niet bekend',
])('%s is what a document says of its dash, and that alone is', (legend) => {
  expect(findDashLegend(passage('De voortgang volgen we met indicatoren.', `Dit zijn de cijfers. ${legend}`))).toBe(
    legend,
  );
  expect(findDashLegend(passage(`${legend}\nDe rest staat hieronder.`))).toBe(legend);
});

test.each([
  'We zetten een streepje onder het oude beleid.',
  'Met een dik streepje markeren we het fietspad.',
  '- 12 woningen in de Oosterwijk',
  'Een sterretje betekent: voorlopig cijfer.',
])('%s says nothing of a dash', (text) => {
  expect(findDashLegend(passage(text))).toBeNull();
});
