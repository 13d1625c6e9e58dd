import type { Cell, Footnote } from '../../../model/block.ts';
import { foldSpace } from '../../../model/text/fold-space.ts';

/** A text without the footnote mark at its end, and the text of the footnote that the mark points at. */
export type Marked = { readonly text: string; readonly footnote: string | null };

/** Looks up footnotes by their mark; brackets around a mark are dress. */
export type FootnoteIndex = ReadonlyMap<string, string>;

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** `*`, `(*)`, `*1)`, `1)`, `(1)`, `[1]`, `¹` at the end. */
const dressed = /\s?(\*{1,4}\)?|\(\*{1,4}\)|\*\d{1,2}\)?|\(\d{1,2}\)|\[\d{1,2}\]|\b\d{1,2}\)|[†‡⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2})$/u;
const glued = /\p{L}\)?(\d{1,2})$/u;
const loose = /\p{L}\)?[.:]? (\d{1,2})$/u;

/** The number above a metre makes it a square or a cube: "Woningen per km²", "12 m³". */
const powerOfMetre = /(?<!\p{L})(?:[kcdm]|da|h)?m[²³]$/u;

/** The footnotes by their marks; of two with the same mark the first counts. */
export function indexFootnotes(footnotes: readonly Footnote[]): FootnoteIndex {
  const index = new Map<string, string>();
  for (const footnote of footnotes) {
    const mark = bareMark(footnote.mark);
    if (!index.has(mark)) index.set(mark, footnote.text);
  }
  return index;
}

/** The text of a table row that is itself a footnote ("* gemeten in mei"), with its mark; null for any other text. */
export function readFootnoteRow(text: string): { readonly mark: string; readonly text: string } | null {
  const found = /^(\*{1,4}\)?|\(\*{1,4}\)|\*?\d{1,2}\)|\(\d{1,2}\)|[†‡¹²³⁴⁵⁶⁷⁸⁹])\s*[:=]?\s*(\S.*)$/su.exec(
    foldSpace(text),
  );
  return found?.[1] && found[2] ? { mark: bareMark(found[1]), text: found[2] } : null;
}

/** The footnote of a value cell. The value itself keeps its marks in `raw`. */
export function footnoteOfValue(cell: Cell, index: FootnoteIndex): Marked {
  const text = foldSpace(cell.text);
  const found = dressed.exec(text.slice(-12));
  const mark = found?.[1];
  const own = lookUp(cell.marks, index);
  if (mark === undefined || powerOfMetre.test(text.slice(-5))) return { text, footnote: own };
  const footnote = index.get(bareMark(mark)) ?? null;
  // "(**)" says nothing but where it is said; "(1)" alone is a number
  if (text.length === mark.length) return { text, footnote: mark.includes('*') ? (own ?? footnote) : own };
  // "60.093 (8)" has a part, "3,7 (3)" and "70% (3)" a mark, also where no footnote answers to it
  const before = text.slice(0, text.length - (found?.[0].length ?? 0));
  const isMark =
    footnote !== null || /[*†‡⁰¹²³⁴⁵⁶⁷⁸⁹]/u.test(mark) || (/^\(\d\)$/u.test(mark) && /(,\d+|%)$/u.test(before));
  if (!isMark) return { text, footnote: own };
  const rest = before.trim();
  // "70%(3) (4)": more marks than one
  const first =
    footnote !== null && dressed.test(rest) ? footnoteOfValue({ ...cell, text: rest, marks: [] }, index) : null;
  if (first !== null && first.footnote !== null && first.text !== rest)
    return { text: first.text, footnote: own ?? `${first.footnote} ${footnote}` };
  return { text: rest, footnote: own ?? footnote };
}

/** `*1)`, `(*)`, `*)`: no name ends so but for a mark, also where its footnote stands elsewhere. */
const starred = /\s?(\*\d{1,2}\)?|\(\*{1,4}\)|\*{1,4}\)?)$/u;

/** A name without its mark: `Formatie1` is `Formatie` where footnote 1 exists, and stays as it is where it does not. */
export function footnoteOfName(cell: Cell, index: FootnoteIndex): Marked {
  const text = foldSpace(cell.text);
  const own = lookUp(cell.marks, index);
  if (own !== null || powerOfMetre.test(text.slice(-5))) return { text, footnote: own };
  const tail = text.slice(-14);
  const found = dressed.exec(tail) ?? glued.exec(tail) ?? loose.exec(tail);
  const mark = found?.[1];
  const footnote = mark === undefined ? undefined : index.get(bareMark(mark));
  if (mark === undefined || footnote === undefined)
    return { text: text.slice(0, text.length - (starred.exec(tail)?.[0].length ?? 0)) || text, footnote: null };
  return { text: text.slice(0, text.length - mark.length).trim(), footnote };
}

/** The footnote of the first mark that one answers to. */
export function lookUp(marks: readonly string[], index: FootnoteIndex): string | null {
  for (const mark of marks) {
    const footnote = index.get(bareMark(mark));
    if (footnote !== undefined) return footnote;
  }
  return null;
}

function bareMark(mark: string): string {
  return mark
    .replace(/[()[\]\s]/gu, '')
    .replace(/^\*(?=\d)/u, '')
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/gu, (character) => String(superscripts.indexOf(character)));
}
