import { setImmediate } from 'node:timers/promises';
import { getDocument, OPS, type PDFDocumentProxy, type PDFPageProxy, Util } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { withoutControls } from '../../encoding/controls.ts';
import { limits } from '../../limits.ts';
import { ReadingError } from '../../reading-error.ts';
import { readMatrix } from './matrix.ts';
import { type Operators, readDrawing } from './page-drawing.ts';
import type { PdfFile, PdfPage, Run, StructureNode } from './run.ts';

/** Whether a font, by the name that the library gives it, is bold. */
type BoldFonts = Map<string, boolean>;

/** Trailing bytes that readers accept after the mark at the end of a file. */
const mostTrailingBytes = 4096;

/** Turns of the event loop in which a font comes. */
const mostTurns = 50;
const pagesAtOnce = 75;
/** A larger file is mostly pictures, which are not decoded, and weighs too much to hold twice. */
const largestReopened = 24 * 1024 * 1024;

/**
 * Takes the text of a PDF with its places: with the structure of one that says to be tagged, and otherwise, or where `byTags` is false, with the
 * lines that are drawn. Pictures are not decoded.
 * @throws ReadingError `damaged`, `encrypted`, `too-large` beyond the limit of pages
 */
export async function openPdf(bytes: Uint8Array<ArrayBuffer>, file: string, byTags = true): Promise<PdfFile> {
  refuseTruncated(bytes, file);
  const pages: PdfPage[] = [];
  const atOnce = bytes.length > largestReopened ? limits.pages : pagesAtOnce;
  try {
    for (;;) {
      const part = await readPart(bytes, { first: pages.length + 1, most: atOnce, byTags }, file);
      for (const page of part.pages) pages.push(page);
      const { info, isLast, isTagged } = part;
      if (isLast) return { title: readInfo(info, 'Title'), language: readInfo(info, 'Language'), isTagged, pages };
    }
  } catch (cause) {
    if (cause instanceof ReadingError) throw cause;
    const isEncrypted = cause instanceof Error && cause.name === 'PasswordException';
    throw new ReadingError({ code: isEncrypted ? 'encrypted' : 'damaged', file, cause });
  }
}

/** The library keeps every object that it met until the file is closed: a book is opened anew for each so many pages. */
async function readPart(
  bytes: Uint8Array<ArrayBuffer>,
  { first, most, byTags }: { readonly first: number; readonly most: number; readonly byTags: boolean },
  file: string,
) {
  // Font names tell bold from regular; they only come with the extra properties.
  const task = getDocument({
    // The library takes what it gets.
    data: bytes.slice(),
    verbosity: 0,
    maxImageSize: 1,
    fontExtraProperties: true,
    useSystemFonts: false,
  });
  try {
    const pdf = await task.promise;
    if (pdf.numPages > limits.pages) throw new ReadingError({ code: 'too-large', file });
    const { info } = await pdf.getMetadata();
    const isTagged = byTags && isMarked(await pdf.getMarkInfo());
    const isBold: BoldFonts = new Map();
    const pages: PdfPage[] = [];
    const last = Math.min(pdf.numPages, first + most - 1);
    for (let number = first; number <= last; number += 1) pages.push(await readPage(pdf, number, isBold, isTagged));
    return { info, pages, isTagged, isLast: last === pdf.numPages };
  } finally {
    await task.destroy();
  }
}

/** The library mends a file that was cut off by leaving out what is lost; half a budget must not pass for a whole one. */
function refuseTruncated(bytes: Uint8Array, file: string): void {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = buffer.lastIndexOf('%%EOF');
  if (end === -1 || bytes.length - end > mostTrailingBytes) throw new ReadingError({ code: 'damaged', file });
}

/** Whether a file says to have tags. The library gives a map of what it says, its types an object. */
function isMarked(info: unknown): boolean {
  if (info instanceof Map) return info.get('Marked') === true;
  return typeof info === 'object' && info !== null && 'Marked' in info && info.Marked === true;
}

function readInfo(info: object, key: 'Title' | 'Language'): string | null {
  const value: unknown = Object.entries(info).find(([name]) => name === key)?.[1];
  return typeof value === 'string' ? withoutControls(value).trim() || null : null;
}

async function readPage(pdf: PDFDocumentProxy, number: number, isBold: BoldFonts, isTagged: boolean): Promise<PdfPage> {
  const page = await pdf.getPage(number);
  const { width, height, transform } = page.getViewport({ scale: 1 });
  try {
    if (!isTagged) {
      const operators = await page.getOperatorList();
      await waitForFonts(page, fontsOf(operators));
      const drawing = readDrawing(operators, readMatrix(transform) ?? [1, 0, 0, -1, 0, height], (font) =>
        isBoldFont(page, font, isBold),
      );
      return { number, width, height, ...drawing, structure: null };
    }
    const runs = await readTaggedRuns(page, transform, isBold);
    const structure = readStructure(await page.getStructTree());
    return { number, width, height, runs, structure, rules: [], dots: [] };
  } finally {
    page.cleanup();
  }
}

async function readTaggedRuns(page: PDFPageProxy, transform: number[], isBold: BoldFonts): Promise<Run[]> {
  const content = await page.getTextContent({ includeMarkedContent: true });
  const fonts = Object.keys(content.styles);
  // A page is only interpreted as a whole where it brings fonts that were not met before.
  if (fonts.some((font) => !isBold.has(font))) {
    await page.getOperatorList();
    await waitForFonts(page, fonts);
  }
  const runs: Run[] = [];
  const open: (string | null)[] = [];
  for (const item of content.items) {
    if ('type' in item) {
      if (item.type === 'endMarkedContent') open.pop();
      else open.push(item.type === 'beginMarkedContentProps' ? item.id : null);
      continue;
    }
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0]: number[] = Util.transform(transform, item.transform);
    const text = withoutControls(item.str);
    const contentId = open.findLast((id) => id !== null) ?? null;
    const isTurned = Math.abs(b) > Math.abs(a);
    // Text on its side that no tag holds is an axis of a chart or a note in the margin; it has no place among lines.
    if (text.trim() === '' || (isTurned && contentId === null)) continue;
    const size = Math.hypot(c, d);
    // A damaged file sets text in no place at all.
    if (![x, y, size, item.width].every(Number.isFinite)) continue;
    runs.push({
      text,
      x,
      y,
      width: item.width,
      size,
      bold: isBoldFont(page, item.fontName, isBold),
      isTurned,
      contentId,
    });
  }
  return runs;
}

function fontsOf({ fnArray, argsArray }: Operators): Set<string> {
  const fonts = new Set<string>();
  for (const [index, operator] of fnArray.entries()) {
    const args: unknown = operator === OPS.setFont ? argsArray[index] : null;
    if (Array.isArray(args) && typeof args[0] === 'string') fonts.add(args[0]);
  }
  return fonts;
}

/** The library hands over the fonts of a page apart from its operators, mostly before them; one that is damaged may never come. */
async function waitForFonts(page: PDFPageProxy, fonts: Iterable<string>): Promise<void> {
  const wanted = [...fonts];
  for (let turns = 0; turns < mostTurns && wanted.some((font) => !page.commonObjs.has(font)); turns += 1)
    await setImmediate();
}

/** Whether a font is bold, by its name; the library knows it once a page with it was interpreted. */
function isBoldFont(page: PDFPageProxy, font: string, known: BoldFonts): boolean {
  const before = known.get(font);
  if (before !== undefined) return before;
  const data: unknown = page.commonObjs.has(font) ? page.commonObjs.get(font) : null;
  const name = typeof data === 'object' && data !== null && 'name' in data ? String(data.name) : '';
  const isBold = /bold|black|heavy|demi/i.test(name);
  known.set(font, isBold);
  return isBold;
}

/** The structure as the library gives it, checked, since its types do not hold. */
function readStructure(node: unknown): StructureNode | null {
  if (typeof node !== 'object' || node === null || !('children' in node) || !Array.isArray(node.children)) return null;
  const children: (StructureNode | { contentId: string })[] = [];
  for (const child of node.children) {
    const inner = readStructure(child);
    if (inner) children.push(inner);
    else if (typeof child === 'object' && child !== null && child.type === 'content')
      children.push({ contentId: String(child.id) });
  }
  const span = (name: 'rowSpan' | 'colSpan') => {
    const value: unknown = Object.entries(node).find(([key]) => key === name)?.[1];
    return typeof value === 'number' && value >= 1 ? Math.min(Math.floor(value), 1000) : 1;
  };
  const role = 'role' in node ? String(node.role) : '';
  const id = 'structId' in node && typeof node.structId === 'string' ? node.structId : null;
  const heads = 'headers' in node && Array.isArray(node.headers) ? node.headers.slice(0, 20).map(String) : [];
  return { role, children, rowSpan: span('rowSpan'), colSpan: span('colSpan'), id, heads };
}
