import mammoth from 'mammoth';
import type { Block } from '../../model/block.ts';
import { type PackageParts, readPackage } from '../archive/read-package.ts';
import type { DocumentBody } from '../document-body.ts';
import { readHtml } from '../html/read-html.ts';
import { limits } from '../limits.ts';
import { ReadingError } from '../reading-error.ts';
import { readCoreProperties } from './core-properties.ts';
import { splitNotes } from './split-notes.ts';
import { styleMap } from './style-map.data.ts';

/** Pictures hold nothing to read; an element without a source is left out by the HTML reader. */
const withoutPictures = mammoth.images.imgElement(async () => ({ src: '' }));

/**
 * Reads a Word document: headings by their style, lists, tables with their header rows, footnotes and endnotes with the
 * marks that point at them, title and language from its properties.
 * @throws ReadingError `damaged`, `encrypted`, `zip-bomb`, `too-large`, `empty`, `too-many-cells`, `too-deep`
 */
export async function readDocx(bytes: Uint8Array, file: string): Promise<DocumentBody> {
  const parts = await readPackage(bytes, file);
  refuseManyCells(parts, file);
  const html = await convert(bytes, file);
  const { body, notes } = splitNotes(html);
  const core = readCoreProperties(parts);
  if (body.trim() === '') throw new ReadingError({ code: 'empty', file });
  const read = readHtml(`<html><body>${body}</body></html>`, file);
  const footnotes = notes.flatMap((note): Block[] => {
    const text = readHtml(note.html, file).blocks.flatMap(textsOf).join(' ').trim();
    return text === '' ? [] : [{ kind: 'footnote', mark: note.mark, text, at: { file } }];
  });
  return {
    title: core.title ?? read.title,
    address: read.address,
    language: core.language,
    breadcrumb: read.breadcrumb,
    blocks: [...read.blocks, ...footnotes].map(withoutLine),
  };
}

/** Looked up beforehand: the library takes 5 kB of memory for a cell. Cells of a table inside a table count for either. */
function refuseManyCells(parts: PackageParts, file: string): void {
  const xml = new TextDecoder().decode(parts.get('word/document.xml'));
  let cells = 0;
  for (const [tag] of xml.matchAll(/<\/w:tbl>|<w:tc[\s>]/g)) {
    cells = tag === '</w:tbl>' ? 0 : cells + 1;
    if (cells > limits.tableCells) throw new ReadingError({ code: 'too-many-cells', file });
  }
}

async function convert(bytes: Uint8Array, file: string): Promise<string> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer },
      { styleMap: [...styleMap], convertImage: withoutPictures },
    );
    return value;
  } catch (cause) {
    if (cause instanceof RangeError) throw new ReadingError({ code: 'too-deep', file, cause });
    throw new ReadingError({ code: 'damaged', file, cause });
  }
}

function textsOf(block: Block): string[] {
  if (block.kind === 'list') return block.items.map((item) => item.text);
  if (block.kind === 'table') return block.rows.flat().map((cell) => cell.text);
  return [block.text];
}

/** The lines are of HTML that only existed in between: a Word document has no lines to point at. */
function withoutLine(block: Block): Block {
  const at = { file: block.at.file };
  if (block.kind === 'list') return { ...block, at, items: block.items.map((item) => ({ ...item, at })) };
  if (block.kind === 'table')
    return { ...block, at, rows: block.rows.map((row) => row.map((cell) => ({ ...cell, at }))) };
  return { ...block, at };
}
