import { type Token, Tokenizer, type TokenizerThis, type Tokens } from 'marked';
import { BoundedLexer } from '../../reading/markdown/bounded-lexer.ts';
import { boundNesting } from '../../reading/markdown/nesting.ts';
import { readLivePiece } from './live-tokens.ts';
import { readLine } from './read-line.ts';
import type { Inline, RichBlock, RichItem, RichList, RichTable, RichText } from './rich-text.ts';

/** What looks like an address is a link only where somebody says so. */
class PlainTokenizer extends Tokenizer {
  override url(): undefined {
    return undefined;
  }
}

function startOfLive(source: string): number | undefined {
  const at = source.indexOf('{');
  return at < 0 ? undefined : at;
}

function readLive(this: TokenizerThis, source: string): Tokens.Generic | undefined {
  const read = readLivePiece(source);
  return read === null ? undefined : { type: 'live', raw: source.slice(0, read.length) };
}

/**
 * Reads what somebody wrote in the small Markdown of `printMarkdown`: headings, lists, tables, links, bold, italic, and live pieces. What it has besides
 * (quotes, code, HTML, pictures) is kept as words. A new line is a new line.
 * @throws ReadingError `too-deep` where lists and quotes lie deeper in each other than in any text
 */
export function readMarkdown(written: string): RichText {
  const lines = written.replaceAll(/\r\n?/g, '\n').split('\n');
  const lexer = new BoundedLexer({
    gfm: true,
    breaks: true,
    tokenizer: new PlainTokenizer(),
    extensions: { inline: [readLive], startInline: [startOfLive], renderers: {}, childTokens: {} },
  });
  return { type: 'doc', content: readBlocks(lexer.lex(boundNesting(lines, '').join('\n'))) };
}

function paragraph(content: readonly Inline[]): RichBlock[] {
  return content.length === 0 ? [] : [{ type: 'paragraph', content }];
}

function readBlocks(tokens: readonly Token[]): readonly RichBlock[] {
  return tokens.flatMap((token): readonly RichBlock[] => {
    switch (token.type) {
      case 'space':
      case 'hr':
        return [];
      case 'heading': {
        const content = readLine(inside(token));
        const depth = 'depth' in token ? Number(token.depth) : 2;
        const level = depth <= 2 ? 1 : depth === 3 ? 2 : 3;
        return content.length === 0 ? [] : [{ type: 'heading', attrs: { level }, content }];
      }
      case 'list':
        return isList(token) ? [readList(token)] : [];
      case 'table':
        return isTable(token) ? readTable(token) : [];
      case 'blockquote':
        return readBlocks(inside(token));
      case 'paragraph':
      case 'text':
        return paragraph(readLine(inside(token)));
      default:
        return token.raw.split('\n').flatMap((line) => paragraph(readLine([{ type: 'text', raw: line, text: line }])));
    }
  });
}

function inside(token: Token): readonly Token[] {
  return 'tokens' in token ? (token.tokens ?? []) : [];
}

function isList(token: Token): token is Tokens.List {
  return token.type === 'list' && 'items' in token;
}

function isTable(token: Token): token is Tokens.Table {
  return token.type === 'table' && 'header' in token;
}

function readList({ ordered, items }: Tokens.List): RichList {
  return {
    type: ordered ? 'orderedList' : 'bulletList',
    content: items.map((item): RichItem => {
      const content = readBlocks(item.tokens).flatMap(asInItem);
      return { type: 'listItem', content: content.length === 0 ? [{ type: 'paragraph' }] : content };
    }),
  };
}

/** In an item stand lines and lists: what else was written there is lines. */
function asInItem(block: RichBlock): readonly RichItem['content'][number][] {
  if (block.type === 'table') return block.content.flatMap((row) => row.content.flatMap((cell) => cell.content));
  return block.type === 'heading' ? [{ type: 'paragraph', content: block.content ?? [] }] : [block];
}

/** What `printMarkdown` says of heads is read so; a table without any such sign has its head in its first row. */
function readTable({ header, rows }: Tokens.Table): readonly RichTable[] {
  const all = [header, ...rows];
  const isSigned = all.some((row) => row.some(({ text }) => sign.test(text)));
  const isBare = !isSigned && header.every(({ text }) => text.trim() === '');
  const shown = isBare ? rows : all;
  if (shown.length === 0) return [];
  return [
    {
      type: 'table',
      content: shown.map((row, at) => ({
        type: 'tableRow',
        content: row.map(({ text, tokens }) => {
          const isHead = isSigned ? sign.test(text) : !isBare && at === 0;
          return { type: isHead ? 'tableHeader' : 'tableCell', content: readCell(tokens, isSigned && isHead) };
        }),
      })),
    },
  ];
}

const sign = /^#(?: |$)/;

function readCell(
  tokens: readonly Token[],
  isSigned: boolean,
): RichTable['content'][number]['content'][number]['content'] {
  const [first, ...rest] = tokens;
  const unsigned =
    isSigned && first !== undefined && 'text' in first
      ? [{ ...first, text: String(first.text).replace(sign, '') }, ...rest]
      : tokens;
  const lines: Inline[][] = [[]];
  const line = readLine(unsigned);
  line.forEach((one, at) => {
    const isDouble = one.type === 'hardBreak' && line[at + 1]?.type === 'hardBreak';
    const isSecond = one.type === 'hardBreak' && line[at - 1]?.type === 'hardBreak';
    if (isDouble && !isSecond) lines.push([]);
    else if (!isSecond) lines.at(-1)?.push(one);
  });
  return lines.map((content) => ({ type: 'paragraph', content }));
}
