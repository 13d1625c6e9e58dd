import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printMarkdown } from './print-markdown.ts';
import { readMarkdown } from './read-markdown.ts';
import { richText } from './rich-text.arbitrary.ts';
import type { RichBlock, RichText } from './rich-text.ts';
import { richTextSchema } from './rich-text-schema.ts';

const doc = (...content: RichBlock[]): RichText => ({ type: 'doc', content });
const said = (text: string) => ({ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] });

describe('a text in Markdown', () => {
  test('is read as the text that it was printed from', () => {
    fc.assert(
      fc.property(richText, (text) => {
        expect(readMarkdown(printMarkdown(text))).toEqual(text);
      }),
      { numRuns: 1000 },
    );
  });

  test('looks as somebody would write it', () => {
    const text = doc(
      { type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text: 'Wonen' }] },
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'Er kwamen ' },
          { type: 'text', text: 'veel', marks: [{ type: 'bold' }] },
          { type: 'text', text: ' huizen bij, zie ' },
          { type: 'text', text: 'de site', marks: [{ type: 'link', attrs: { href: 'https://x.example/' } }] },
          { type: 'text', text: '.' },
        ],
      },
      { type: 'bulletList', content: [{ type: 'listItem', content: [said('een')] }] },
    );
    expect(printMarkdown(text)).toBe(
      '## Wonen\n\nEr kwamen **veel** huizen bij, zie [de site](https://x.example/).\n\n- een',
    );
  });

  test('keeps the words of what it has no form for, and takes the address from a link that could do harm', () => {
    expect(readMarkdown('[klik](javascript:alert(1)) ![plaat](x.png)')).toEqual(doc(said('klik plaat')));
    expect(readMarkdown('> gezegd\n\n<script>alert(1)</script>')).toEqual(
      doc(said('gezegd'), said('<script>alert(1)</script>')),
    );
    expect(readMarkdown('[x]: http://x.example')).toEqual(doc(said('[x]: http://x.example')));
    expect(readMarkdown('een\ntwee')).toEqual(
      doc({
        type: 'paragraph',
        content: [{ type: 'text', text: 'een' }, { type: 'hardBreak' }, { type: 'text', text: 'twee' }],
      }),
    );
  });

  test('of whatever somebody sends is a text that may be kept, or is refused by its size', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 200 }),
          fc
            .array(
              fc.constantFrom(
                '*',
                '_',
                '[',
                ']',
                '(',
                ')',
                '<',
                '>',
                '\n',
                '- ',
                '1. ',
                '|',
                '#',
                '`',
                '{',
                '}',
                'a',
                ' ',
                '\\',
                '&',
                '~',
              ),
              { maxLength: 80 },
            )
            .map((all) => all.join('')),
        ),
        (written) => {
          const text = readMarkdown(written.toWellFormed());
          const read = richTextSchema.safeParse(text);
          if (!read.success) expect(JSON.stringify(read.error.issues)).toMatch(/too_big|invalid_union/);
          expect(readMarkdown(printMarkdown(text))).toEqual(
            readMarkdown(printMarkdown(readMarkdown(printMarkdown(text)))),
          );
        },
      ),
      { numRuns: 1000 },
    );
  });

  test.each([
    '>'.repeat(20_000),
    '- '.repeat(10_000),
    '['.repeat(100_000),
    '**a '.repeat(40_000),
    '|\n'.repeat(40_000),
  ])('that is heavy is read or refused soon', (written) => {
    const begun = performance.now();
    try {
      readMarkdown(written);
    } catch (error) {
      expect(String(error)).toContain('too-deep');
    }
    expect(performance.now() - begun).toBeLessThan(5_000);
  });
});
