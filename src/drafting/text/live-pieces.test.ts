import { expect, test } from 'vitest';
import { livePiecesOf } from './live-pieces.ts';
import { readMarkdown } from './read-markdown.ts';

const id = (at: number) => `01930000-0000-7000-8000-00000000000${at}`;

test('live pieces are found wherever a text can have them', () => {
  const text = readMarkdown(
    [
      `## Kop {onderdeel ${id(1)}}`,
      `Tekst {cijfer ${id(2)} achieved 2026}{noot Een noot.}`,
      `- een\n  - twee {cijfer ${id(3)} target 2027}`,
      `| a | b |\n| --- | --- |\n| c | {onderdeel ${id(4)}} |`,
    ].join('\n\n'),
  );
  expect(livePiecesOf(text).map(({ attrs }) => attrs.item)).toEqual([1, 2, 3, 4].map(id));
});
