import type { Block, Cell, Link, ListItem } from '../model/block.ts';
import type { Position } from '../model/source.ts';
import type { DocumentBody } from './document-body.ts';
import { controls } from './encoding/controls.ts';

/**
 * The same document with U+FFFD for every control character and every half of a surrogate pair: entities of XML and HTML, and damaged
 * fonts, bring those in behind the decoding, and a database and JSON do not take them. Texts keep their length, because links count in it.
 */
export function soundBody(body: DocumentBody): DocumentBody {
  const { title, address, language, breadcrumb, blocks } = body;
  return {
    title: title === null ? null : soundText(title),
    address: address === null ? null : soundText(address),
    language: language === null ? null : soundText(language),
    breadcrumb: breadcrumb.map(soundText),
    blocks: blocks.map(soundBlock),
  };
}

function soundText(text: string): string {
  return text.replace(controls, '\uFFFD').toWellFormed();
}

function soundBlock(block: Block): Block {
  const at = soundPosition(block.at);
  if (block.kind === 'list') return { ...block, items: block.items.map(soundTextAndLinks), at };
  if (block.kind === 'paragraph') return { ...soundTextAndLinks(block), at };
  if (block.kind === 'heading') return { ...block, text: soundText(block.text), at };
  if (block.kind === 'footnote') return { ...block, mark: soundText(block.mark), text: soundText(block.text), at };
  const rows = block.rows.map((row) => row.map(soundCell));
  return { ...block, caption: block.caption === null ? null : soundText(block.caption), rows, at };
}

/** The same cell where nothing is wrong with it: a document has very many. */
function soundCell(cell: Cell): Cell {
  const text = soundText(cell.text);
  const at = soundPosition(cell.at);
  if (text === cell.text && at === cell.at && cell.marks.length === 0) return cell;
  return { ...cell, text, marks: cell.marks.map(soundText), at };
}

function soundTextAndLinks<T extends Pick<ListItem, 'text' | 'links' | 'at'>>(piece: T): T {
  const links = piece.links?.map((link): Link => ({ ...link, href: soundText(link.href) }));
  return { ...piece, text: soundText(piece.text), at: soundPosition(piece.at), ...(links ? { links } : {}) };
}

function soundPosition(at: Position): Position {
  if (at.sheet === undefined) return at;
  const sheet = soundText(at.sheet);
  return sheet === at.sheet ? at : { ...at, sheet };
}
