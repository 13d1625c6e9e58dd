import type { Inline } from './rich-text.ts';

/** What Markdown takes for a sign of its own wherever it stands in a line, and the signs of live pieces. */
const signs = /[\\*_[\]<`{}~|]|&(?=#)|(?<=\])\(/g;

/** A text in which no sign means anything. */
export function escapeSigns(text: string): string {
  return text.replace(signs, '\\$&');
}

type LivePiece = Exclude<Inline, { readonly type: 'text' | 'hardBreak' }>;

/** A live piece as it is written in a text: `{cijfer … achieved 2026}`, `{onderdeel …}`, `{noot Een voetnoot.}`. */
export function printLivePiece(piece: LivePiece): string {
  switch (piece.type) {
    case 'figure':
      return `{cijfer ${piece.attrs.item} ${piece.attrs.role} ${piece.attrs.year}}`;
    case 'chapter':
      return `{onderdeel ${piece.attrs.item}}`;
    case 'footnote':
      return `{noot ${escapeSigns(piece.attrs.text.replaceAll(/\s+/g, ' ').trim())}}`;
  }
}

const id = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const figure = new RegExp(`^\\{cijfer (${id}) ([a-z]{1,20}) (\\d{4})\\}`);
const chapter = new RegExp(`^\\{onderdeel (${id})\\}`);
const footnote = /^\{noot ((?:\\.|[^\\{}\n])+)\}/;

/** Reads the live piece that a text begins with, and how many signs it takes; null where it begins with none. */
export function readLivePiece(text: string): { readonly piece: LivePiece; readonly length: number } | null {
  const ofFigure = figure.exec(text);
  if (ofFigure !== null) {
    const [whole, item = '', role = '', year = ''] = ofFigure;
    return { piece: { type: 'figure', attrs: { item, role, year: Number(year) } }, length: whole.length };
  }
  const ofChapter = chapter.exec(text);
  if (ofChapter !== null)
    return { piece: { type: 'chapter', attrs: { item: ofChapter[1] ?? '' } }, length: ofChapter[0].length };
  const ofFootnote = footnote.exec(text);
  const said = (ofFootnote?.[1] ?? '').replaceAll(/\\(.)/g, '$1').trim();
  if (ofFootnote === null || said === '') return null;
  return { piece: { type: 'footnote', attrs: { text: said } }, length: ofFootnote[0].length };
}
