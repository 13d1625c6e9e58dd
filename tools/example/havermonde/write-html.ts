import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Block, Book } from './block.ts';

const style =
  'body { font: 1rem/1.5 Georgia, serif; max-width: 52rem; margin: 0 auto; padding: 1rem } table { border-collapse: collapse; margin: 1rem 0 } th, td { border: 1px solid #777; padding: 0.25rem 0.5rem; text-align: left } .verzonnen { border: 2px solid #a33; padding: 0.5rem } nav li { list-style: none }';

/** A book as one page, with a table of contents. One block a line, so that a change can be read. */
export function writeHtml({ title, blocks }: Book, notice: string): string {
  const chapters = blocks.flatMap((block, at) =>
    block.kind === 'heading' && block.level > 1 && block.level < 4 ? [{ ...block, at }] : [],
  );
  const contents = h(
    'nav',
    { 'aria-label': 'Inhoud' },
    h(
      'ul',
      null,
      chapters.map(({ text, at }) => h('li', null, h('a', { href: `#o${at}` }, text))),
    ),
  );
  const [first, ...rest] = blocks.map((block, at) => writeBlock(block, at, notice));
  return `${[
    '<!DOCTYPE html>',
    '<html lang="nl">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    renderToString(h('title', null, title)),
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    renderToString(contents),
    '<main>',
    first ?? '',
    ...rest,
    '</main>',
    '<footer><p>Gemeente Havermonde</p></footer>',
    '</body>',
    '</html>',
  ].join('\n')}\n`;
}

function writeBlock(block: Block, at: number, notice: string): string {
  switch (block.kind) {
    case 'heading':
      return renderToString(h(`h${block.level}`, { id: `o${at}` }, block.text));
    case 'paragraph':
      if (block.text === notice) return renderToString(h('p', { class: 'verzonnen' }, block.text));
      return renderToString(h('p', null, block.isBold === true ? h('strong', null, block.text) : block.text));
    case 'bullets':
      return renderToString(
        h(
          'ul',
          null,
          block.items.map((item) => h('li', null, item)),
        ),
      );
    case 'table':
      return renderToString(
        h(
          'table',
          null,
          block.caption === null ? null : h('caption', null, block.caption),
          h(
            'thead',
            null,
            h(
              'tr',
              null,
              block.head.map((text) => h('th', { scope: 'col' }, text)),
            ),
          ),
          h(
            'tbody',
            null,
            block.rows.map(([name, ...cells]) =>
              h(
                'tr',
                null,
                h('th', { scope: 'row' }, name),
                cells.map((text) => h('td', null, text)),
              ),
            ),
          ),
        ),
      );
  }
}
