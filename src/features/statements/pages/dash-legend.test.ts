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
  '- = niet gemeten',
])('%s is what a document says of its dash, and that alone is', (legend) => {
  expect(findDashLegend(passage('De voortgang volgen we met indicatoren.', `Dit zijn de cijfers. ${legend}`))).toBe(
    legend,
  );
  expect(findDashLegend(passage(`${legend}\nDe rest staat hieronder.`))).toBe(legend);
});

test('what tells of another dash, and what is no sentence but a page, is no legend', () => {
  expect(findDashLegend(passage('We zetten een streepje onder het oude beleid.'))).toBeNull();
  expect(findDashLegend(passage(`Een streepje betekent ${'heel '.repeat(100)}veel.`))).toBeNull();
});
