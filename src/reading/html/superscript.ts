import { foldSpace } from '../../model/text/fold-space.ts';
import { type HtmlElement, readAttribute, readRawText } from './html-tree.ts';

/** A letter is a mark where it is none of those that write an ordinal (1e, 2de, 1ste) or a power. */
const mark = /^(?:[[(]?\d{1,3}[\])]?|\*{1,4}\)?|[†‡]|[a-cf-h]\)?)$/;
const exponents: Readonly<Record<string, string>> = { '2': '²', '3': '³' };
/** Units that take an exponent: m2, km2, m3. */
const unit = /(?:^|[^\p{L}])(?:[cdhkm]|da)?m$/u;

/** What a superscript is: a footnote mark, an exponent of a unit, or text like any other ("1e", "m/s"). */
export type Superscript =
  | { readonly kind: 'mark'; readonly mark: string }
  | { readonly kind: 'exponent'; readonly text: string }
  | { readonly kind: 'text' };

/** Reads a `sup` element that follows on `before`. */
export function readSuperscript(element: HtmlElement, before: string): Superscript {
  const text = foldSpace(readRawText(element));
  const exponent = exponents[text];
  if (exponent && unit.test(before.slice(-6))) return { kind: 'exponent', text: exponent };
  return mark.test(text) ? { kind: 'mark', mark: text.replace(/[()[\]]/g, '') } : { kind: 'text' };
}

/** What an `a` element has to do with footnotes: it points at one, it leads back from one, or neither. */
export function readNoteLink(
  element: HtmlElement,
): { readonly kind: 'pointer'; readonly mark: string } | { readonly kind: 'back' } | null {
  const href = readAttribute(element, 'href') ?? '';
  const role = readAttribute(element, 'role') ?? '';
  const isBack = /^#(?:_?(?:ft|ed)?n?ref|fnref|_?ftnref|noteref|voetnootref)/i.test(href) || role === 'doc-backlink';
  const isPointer = /^#(?:fn|_?ftn|_?edn|footnote|voetnoot|noot)[-_:]?\d*/i.test(href) || role === 'doc-noteref';
  if (!isBack && !isPointer) return null;
  const text = foldSpace(readRawText(element));
  if (mark.test(text)) return { kind: 'pointer', mark: text.replace(/[()[\]]/g, '') };
  return isBack ? { kind: 'back' } : null;
}
