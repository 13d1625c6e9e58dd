import { expect, test } from 'vitest';
import type { Block } from '../../model/block.ts';
import type { Begun } from '../roll-over/begun.ts';
import { saysOtherwise } from './says-otherwise.ts';

const budget = { kind: 'budget', year: 2026 } as const;
const file = (title: string | null, ...headings: readonly string[]) => ({
  title,
  blocks: headings.map((text): Block => ({ kind: 'heading', level: 1, text, at: { file: 'a.docx' } })),
});

test.each<[string, ReturnType<typeof file>, Pick<Begun, 'kind' | 'year'>, string | null]>([
  ['another kind in its heading', file(null, 'Jaarverslag 2026'), budget, 'Jaarverslag 2026'],
  ['another year in its title', file('Begroting 2025 Havermonde', 'Programma 1'), budget, 'Begroting 2025 Havermonde'],
  ['another kind without a year', file('Jaarstukken'), budget, 'Jaarstukken'],
  ['what was chosen', file('Begroting 2026', 'Begroting 2026'), budget, null],
  ['what was chosen, without its year', file('Programmabegroting'), budget, null],
  ['what was chosen under a title of last year', file('Begroting 2025', 'Voorblad', 'Begroting 2026'), budget, null],
  ['nothing', file(null, 'Programma 1 Wonen'), budget, null],
  ['more than its name in a heading', file(null, 'Wat in het jaarverslag 2024 stond'), budget, null],
  ['it only far below', file(null, 'Een', 'Twee', 'Drie', 'Jaarverslag 2024'), budget, null],
])('a file that says %s', (_, document, begun, said) => {
  expect(saysOtherwise(document, begun)).toBe(said);
});
