import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { idOf } from '../draft.fixture.ts';
import { printMarkdown } from './print-markdown.ts';
import { readMarkdown } from './read-markdown.ts';
import type { Inline, Mark, RichBlock, RichText } from './rich-text.ts';
import { richTextSchema } from './rich-text-schema.ts';

const words = fc
  .oneof(
    fc.stringMatching(/^[a-zé0-9 .,;:'"()#>+=!?&%/@-]{1,12}$/),
    fc.stringMatching(/^[\\*_[\]<>`{}~|#a-z0-9. -]{1,10}$/),
    fc.constantFrom(
      '1. ',
      '- x',
      '## x',
      '---',
      '| a |',
      '<b>',
      '</i>',
      '&amp;',
      'https://havermonde.example',
      '{noot x}',
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
  )
  .map((text) => text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' '));
const bold = fc.constant<Mark>({ type: 'bold' });
const italic = fc.constant<Mark>({ type: 'italic' });
const link = fc
  .constantFrom(
    'https://havermonde.example/a_b?x=1&y=(2)',
    '/havermonde#x',
    'mailto:a@b.example',
    'https://x.example/<>*',
  )
  .map((href): Mark => ({ type: 'link', attrs: { href } }));
const marks = fc
  .tuple(fc.option(bold), fc.option(italic), fc.option(link, { freq: 3 }))
  .map((all) => all.filter((mark) => mark !== null));
const inline: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ type: fc.constant('text' as const), text: words, marks }) },
  { weight: 1, arbitrary: fc.constant<Inline>({ type: 'hardBreak' }) },
  { weight: 1, arbitrary: fc.constant<Inline>({ type: 'chapter', attrs: { item: idOf('wonen') } }) },
  {
    weight: 1,
    arbitrary: fc.constant<Inline>({ type: 'figure', attrs: { item: idOf('huizen'), role: 'achieved', year: 2026 } }),
  },
  {
    weight: 1,
    arbitrary: words
      .map((text) => text.replaceAll(/\s+/g, ' ').trim())
      .filter((text) => text !== '')
      .map((text): Inline => ({ type: 'footnote', attrs: { text } })),
  },
);

/** What cannot be seen is taken out: equal neighbours are one, white space at ends and marks on it are gone. */
function tidy(line: readonly Inline[], breaks = true): Inline[] {
  const pieces: Inline[] = [];
  const push = (text: string, own: readonly Mark[]) => {
    const last = pieces.at(-1);
    if (text === '') return;
    if (last?.type === 'text' && JSON.stringify(last.marks ?? []) === JSON.stringify(own))
      pieces[pieces.length - 1] = { ...last, text: last.text + text };
    else pieces.push({ type: 'text', text, ...(own.length > 0 && { marks: own }) });
  };
  for (const one of line) {
    if (one.type === 'hardBreak' && !breaks) push(' ', []);
    else if (one.type !== 'text') pieces.push(one);
    else {
      const [, lead = '', inside = '', tail = ''] = /^( *)([\s\S]*?)( *)$/.exec(one.text) ?? [];
      push(lead, []);
      push(inside, inside.trim() === '' ? [] : (one.marks ?? []));
      push(tail, []);
    }
  }
  const isBlank = (one: Inline | undefined) =>
    one?.type === 'hardBreak' || (one?.type === 'text' && one.text.trim() === '');
  while (isBlank(pieces[0])) pieces.shift();
  while (isBlank(pieces.at(-1))) pieces.pop();
  const isEdge = (one: Inline | undefined) => one === undefined || one.type === 'hardBreak';
  return pieces.flatMap((one, at): Inline[] => {
    if (one.type !== 'text') return [one];
    const led = isEdge(pieces[at - 1]) ? one.text.replace(/^ +/, '') : one.text;
    const text = isEdge(pieces[at + 1]) ? led.replace(/ +$/, '') : led;
    return text === '' ? [] : [{ ...one, text }];
  });
}

const line = fc.array(inline, { minLength: 1, maxLength: 5 }).map((all) => tidy(all));
const full = line.filter((content) => content.length > 0);
const paragraph = full.map((content) => ({ type: 'paragraph' as const, content }));
const oneLine = fc.array(inline, { maxLength: 4 }).map((all) => tidy(all, false));
const { list } = fc.letrec<{ list: RichBlock & { type: 'bulletList' | 'orderedList' } }>((tie) => ({
  list: fc.record({
    type: fc.constantFrom('bulletList' as const, 'orderedList' as const),
    content: fc.array(
      fc
        .tuple(paragraph, fc.array(fc.oneof({ maxDepth: 2 }, paragraph, tie('list')), { maxLength: 2 }))
        .map(([first, rest]) => ({ type: 'listItem' as const, content: [first, ...rest] })),
      { minLength: 1, maxLength: 3 },
    ),
  }),
}));
const cell = fc.record({
  type: fc.constantFrom('tableCell' as const, 'tableHeader' as const),
  content: oneLine.map((content) => [{ type: 'paragraph' as const, content }]),
});
const table = fc.integer({ min: 1, max: 3 }).chain((width) =>
  fc.record({
    type: fc.constant('table' as const),
    content: fc.array(
      fc.record({
        type: fc.constant('tableRow' as const),
        content: fc.array(cell, { minLength: width, maxLength: width }),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  }),
);
const heading = fc.record({
  type: fc.constant('heading' as const),
  attrs: fc.record({ level: fc.constantFrom(1 as const, 2 as const, 3 as const) }),
  content: oneLine.filter((content) => content.length > 0),
});
const richText: fc.Arbitrary<RichText> = fc
  .array(fc.oneof(paragraph, heading, list, table), { maxLength: 4 })
  .map((content) => ({ type: 'doc', content }));

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
