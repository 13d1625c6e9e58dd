import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Inline, RichBlock, RichText } from '../text/rich-text.ts';
import { richTextSchema } from '../text/rich-text-schema.ts';
import { fitText } from './fit-text.ts';

const line = (text: string): readonly Inline[] => (text === '' ? [] : [{ type: 'text', text }]);
const paragraph = (text: string) => ({ type: 'paragraph' as const, content: line(text) });
const word = fc.constantFrom('a', 'é', '😀', 'woord');
const words = (most: number) => fc.tuple(word, fc.nat(most)).map(([one, times]) => one.repeat(times));

const block: fc.Arbitrary<RichBlock> = fc.oneof(
  words(25_000).map(paragraph),
  fc.tuple(fc.nat(450), words(3)).map(([items, text]) => ({
    type: 'bulletList' as const,
    content: Array.from({ length: items + 1 }, () => ({
      type: 'listItem' as const,
      content: [paragraph(text || 'x')],
    })),
  })),
  fc.tuple(fc.nat(250), fc.nat(300), words(2)).map(([rows, cells, text]) => ({
    type: 'table' as const,
    content: Array.from({ length: (rows % 7) * 40 + 1 }, () => ({
      type: 'tableRow' as const,
      content: Array.from({ length: cells + 1 }, () => ({ type: 'tableCell' as const, content: [paragraph(text)] })),
    })),
  })),
);

/** All letters of a text, in their order, without the spaces between them. */
function lettersOf(texts: readonly RichText[]): string {
  return [...JSON.stringify(texts).matchAll(/"text":"([^"]*)"/g)]
    .map(([, text = '']) => text.replaceAll(' ', ''))
    .join('');
}

test('a text of any length fits in parts that may be kept, and no letter of it is lost', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 4 }), (content) => {
      const text: RichText = { type: 'doc', content };
      const parts = fitText(text);
      for (const part of parts) expect(richTextSchema.safeParse(part).success).toBe(true);
      expect(lettersOf(parts)).toBe(lettersOf([text]));
    }),
    { numRuns: 6 },
  );
});

test('many blocks are texts one after the other', () => {
  const content = Array.from({ length: 1_201 }, (_, at) => paragraph(String(at)));
  expect(fitText({ type: 'doc', content }).map((part) => part.content.length)).toEqual([500, 500, 201]);
});
