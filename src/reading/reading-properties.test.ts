import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../model/block.ts';
import type { DocumentBody } from './document-body.ts';
import { readHtml } from './html/read-html.ts';
import { readMarkdown } from './markdown/read-markdown.ts';
import { ReadingError } from './reading-error.ts';
import { readText } from './text/read-text.ts';

type Reader = (text: string, file: string) => DocumentBody;

/** Pieces that mean something to one of the readers, so that random documents reach its rules. */
const pieces = [
  ...[
    '\n',
    '\n\n',
    ' ',
    '  ',
    '\t',
    '\u00A0',
    '|',
    ' | ',
    '-',
    '- ',
    '* ',
    '*',
    '1. ',
    '2. ',
    'a) ',
    '[1]',
    '[^1]: ',
    '---',
    '===',
    '# ',
    '> ',
    '`',
    '```',
    '**',
  ],
  ...[
    '2017',
    '25.942*',
    'Behaald',
    'ga terug',
    'Home > Deel > Kop',
    'https://x.nl/a | T',
    '&amp;',
    '&#0;',
    '\u00AD',
    '🏛',
    'é',
    '\uD800',
  ],
  ...[
    '<p>',
    '</p>',
    '<b>',
    '</b>',
    '<br>',
    '<ul>',
    '</ul>',
    '<ol>',
    '<li>',
    '<table>',
    '</table>',
    '<tr>',
    '<td colspan=3>',
    '<td rowspan=0>',
    '<th>',
    '<sup>1</sup>',
  ],
  ...[
    '<h2>',
    '</h2>',
    '<pre>',
    '</pre>',
    '<div class="menu">',
    '<div id=content>',
    '</div>',
    '<a href=#fn1>',
    '<a href="/x">',
    '</a>',
    '<details>',
    '<summary>',
    '<dl><dt>',
    '<dd>',
  ],
  ...[
    '<!--',
    '-->',
    '<script>',
    '</script>',
    '<template>',
    '<svg>',
    '<select>',
    '<button aria-expanded=true>',
    '<form>',
    '<frameset>',
    '<body>',
    '<caption>',
    '<tfoot>',
    '<',
  ],
];

const documents = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 6 })), { maxLength: 60 })
    .map((parts) => parts.join('')),
);

function positions(blocks: readonly Block[]): (number | undefined)[] {
  return blocks.flatMap((block) => {
    const inner = block.kind === 'list' ? block.items : block.kind === 'table' ? block.rows.flat() : [];
    return [block, ...inner].map((part) => part.at.line);
  });
}

function textOf(block: Block): string {
  if (block.kind === 'list') return block.items.map((item) => item.text).join(' ');
  if (block.kind === 'table') return [block.caption ?? '', ...block.rows.flat().map((cell) => cell.text)].join(' ');
  return block.text;
}

describe.each<[string, Reader]>([
  ['readText', readText],
  ['readMarkdown', readMarkdown],
  ['readHtml', readHtml],
])('%s', (_, read) => {
  test('throws nothing but a ReadingError, and every line lies within the file', () => {
    fc.assert(
      fc.property(documents, (text) => {
        try {
          const { blocks } = read(text, 'a.txt');
          const last = text.split(/\r\n?|\n/).length;
          for (const line of positions(blocks)) {
            expect(line).toBeGreaterThanOrEqual(1);
            expect(line).toBeLessThanOrEqual(last);
          }
        } catch (error) {
          if (!(error instanceof ReadingError)) throw error;
        }
      }),
      { numRuns: 400 },
    );
  });

  test('gives well-formed blocks: no empty text, rows of one width, links inside their text', () => {
    fc.assert(
      fc.property(documents, (text) => {
        for (const block of read(text, 'a.txt').blocks) {
          if (block.kind === 'table') {
            expect(new Set(block.rows.map((row) => row.length)).size).toBe(1);
          } else if (block.kind === 'list') {
            expect(block.items.every((item) => item.text.trim() !== '' && item.depth >= 0)).toBe(true);
          } else if (block.kind !== 'footnote') {
            expect(block.text.trim()).not.toBe('');
          }
          const linked = block.kind === 'list' ? block.items : block.kind === 'paragraph' ? [block] : [];
          for (const part of linked) {
            for (const link of part.links ?? []) {
              expect(link.start).toBeLessThan(link.end);
              expect(link.end).toBeLessThanOrEqual(part.text.length);
            }
          }
        }
      }),
      { numRuns: 400 },
    );
  });
});

const word = fc.constantFrom(
  'raad',
  'budget',
  'indicator',
  'voornemen',
  'agenda',
  'partner',
  'regio',
  'streefwaarde',
  'college',
);
const words = fc.array(word, { minLength: 1, maxLength: 5 });

/** Simple pages out of marked words, each unique, so that a lost word is found. */
const { node } = fc.letrec<{ node: string; inline: string }>((tie) => ({
  inline: fc.oneof(
    { weight: 3, arbitrary: words.map((texts) => texts.join(' ')) },
    fc
      .tuple(fc.constantFrom('b', 'i', 'span', 'a', 'font'), tie('inline'))
      .map(([name, inner]) => `<${name}>${inner}</${name}>`),
  ),
  node: fc.oneof(
    { maxDepth: 4 },
    fc
      .tuple(fc.constantFrom('p', 'h1', 'h2', 'h4', 'div', 'blockquote'), tie('inline'))
      .map(([name, inner]) => `<${name}>${inner}</${name}>`),
    fc
      .array(tie('inline'), { minLength: 1, maxLength: 3 })
      .map((items) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`),
    fc
      .array(fc.array(tie('inline'), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
      .map(
        (rows) =>
          `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`,
      ),
    fc.array(tie('node'), { minLength: 1, maxLength: 3 }).map((inner) => `<div>${inner.join('')}</div>`),
    fc.array(tie('node'), { minLength: 1, maxLength: 3 }).map((inner) => `<ul><li>${inner.join('')}</li></ul>`),
    fc
      .array(tie('node'), { minLength: 1, maxLength: 3 })
      .map((inner) => `<table><tr><td>${inner.join('')}</td></tr></table>`),
  ),
}));

describe('no text is lost', () => {
  test('every word of a simple page is in some block', () => {
    fc.assert(
      fc.property(fc.array(node, { minLength: 1, maxLength: 5 }), (nodes) => {
        const names = (texts: string, start: number) =>
          texts.replace(/\p{L}+/gu, (found, offset: number) => `${found}${start + offset}x`);
        const page = nodes
          .join('')
          .replace(/>([^<]+)/g, (_, texts: string, start: number) => `>${names(texts, start)}`);
        const read = readHtml(page, 'a.html').blocks.map(textOf).join(' ');
        const wanted = [...page.replace(/<[^>]*>/g, ' ').matchAll(/\p{L}+\d+x/gu)].map(([found]) => found);
        expect(wanted.filter((found) => !read.includes(found))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('every line of a plain text is in some block, but for rules and clutter', () => {
    const line = fc.oneof(
      words.map((texts) => texts.join(' ')),
      fc
        .constantFrom('', '- ', '  • ', '1. ', 'a | ', '# ')
        .chain((start) => words.map((texts) => `${start}${texts.join(' | ')}`)),
    );
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), (lines) => {
        const text = lines.map((found, index) => found.replace(/\p{L}{3,}/gu, (name) => `${name}${index}x`)).join('\n');
        const read = readText(text, 'a.txt').blocks.map(textOf).join(' ');
        const wanted = [...text.matchAll(/\p{L}+\d+x/gu)].map(([found]) => found);
        expect(wanted.filter((found) => !read.includes(found))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
