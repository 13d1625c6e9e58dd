import { expect, test } from 'vitest';
import type { Block } from '../../../model/block.ts';
import { placeTexts, type Wanted } from './place-texts.ts';

const file = 'begroting.html';
const paragraph = (text: string, line: number): Block => ({ kind: 'paragraph', text, at: { file, line } });
const wanted = (id: string, text: string, line: number): Wanted => ({
  id,
  earlier: [],
  text,
  position: { file, line },
});

function placed(blocks: readonly Block[], all: readonly Wanted[]) {
  const { places, missing } = placeTexts([{ heading: 'Wat gaan we doen?', blocks }], all);
  return {
    places: [...places].flatMap(([owner, inText]) =>
      inText.map(({ id, start, end, blocks: run }) => {
        const text = 'text' in owner ? String(owner.text) : 'heading' in owner ? String(owner.heading) : '';
        return run === undefined ? `${id}: ${text.slice(start, end)}` : `${id}: ${run} blocks`;
      }),
    ),
    missing: missing.map(({ id }) => id),
  };
}

test('two commitments in one paragraph are two places', () => {
  const text = 'We bouwen een brug. Daarna (in 2020) graven we een haven.';
  expect(
    placed(
      [paragraph(text, 1)],
      [
        wanted('voornemen-1', 'We bouwen een brug', 1),
        wanted('voornemen-2', 'Daarna (in 2020) graven we een haven', 1),
      ],
    ),
  ).toEqual({
    places: ['voornemen-1: We bouwen een brug', 'voornemen-2: Daarna (in 2020) graven we een haven'],
    missing: [],
  });
});

test('of the same words twice each is placed where its position says, or where no other of its sort is', () => {
  const blocks = [paragraph('We bouwen.', 1), paragraph('We bouwen.', 2)];
  const { places } = placeTexts(
    [{ heading: null, blocks }],
    [wanted('voornemen-2', 'We bouwen', 2), wanted('voornemen-1', 'We bouwen', 2)],
  );
  expect(blocks.map((block) => places.get(block)?.map(({ id }) => id))).toEqual([['voornemen-1'], ['voornemen-2']]);
});

test('words are found whatever white space is between them, in a heading and in an item too', () => {
  const list: Block = {
    kind: 'list',
    ordered: false,
    items: [{ text: 'Een  brug', depth: 0, at: { file, line: 3 } }],
    at: { file, line: 3 },
  };
  expect(placed([list], [wanted('voornemen-1', 'Een brug', 3), wanted('tekst-1', 'Wat gaan we doen?', 9)])).toEqual({
    places: ['voornemen-1: Een  brug', 'tekst-1: Wat gaan we doen?'],
    missing: [],
  });
});

test('an account of several paragraphs is one place, and what stands nowhere is told', () => {
  const blocks = [paragraph('Vooraf.', 1), paragraph('De brug ligt er.', 2), paragraph('De haven nog niet.', 3)];
  expect(
    placed(blocks, [
      wanted('verantwoording-1', 'De brug ligt er.\n\nDe haven nog niet.', 2),
      wanted('tekst-1', 'Een tunnel', 2),
    ]),
  ).toEqual({ places: ['verantwoording-1: 2 blocks'], missing: ['tekst-1'] });
});
