import { getDocument, type PDFDocumentProxy, type PDFPageProxy, Util } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { withoutControls } from '../encoding/controls.ts';
import { limits } from '../limits.ts';
import { ReadingError } from '../reading-error.ts';
import type { PdfFile, PdfPage, Run, StructureNode } from './run.ts';

/** Trailing bytes that readers accept after the mark at the end of a file. */
const mostTrailingBytes = 4096;

const pagesAtOnce = 75;
/** A larger file is mostly pictures, which are not decoded, and weighs too much to hold twice. */
const largestReopened = 24 * 1024 * 1024;

/**
 * Takes the text of a PDF with its places, and the structure of a tagged one. Pictures are not decoded.
 * @throws ReadingError `damaged`, `encrypted`, `too-large` beyond the limit of pages
 */
export async function openPdf(bytes: Uint8Array<ArrayBuffer>, file: string): Promise<PdfFile> {
  refuseTruncated(bytes, file);
  const pages: PdfPage[] = [];
  const atOnce = bytes.length > largestReopened ? limits.pages : pagesAtOnce;
  try {
    for (;;) {
      const part = await readPart(bytes, pages.length + 1, atOnce, file);
      for (const page of part.pages) pages.push(page);
      if (part.isLast) return { title: readInfo(part.info, 'Title'), language: readInfo(part.info, 'Language'), pages };
    }
  } catch (cause) {
    if (cause instanceof ReadingError) throw cause;
    const isEncrypted = cause instanceof Error && cause.name === 'PasswordException';
    throw new ReadingError({ code: isEncrypted ? 'encrypted' : 'damaged', file, cause });
  }
}

/** The library keeps every object that it met until the file is closed: a book is opened anew for each so many pages. */
async function readPart(bytes: Uint8Array<ArrayBuffer>, first: number, most: number, file: string) {
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
    const isBold = new Map<string, boolean>();
    const pages: PdfPage[] = [];
    const last = Math.min(pdf.numPages, first + most - 1);
    for (let number = first; number <= last; number += 1) pages.push(await readPage(pdf, number, isBold));
    return { info, pages, isLast: last === pdf.numPages };
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

function readInfo(info: object, key: 'Title' | 'Language'): string | null {
  const value: unknown = Object.entries(info).find(([name]) => name === key)?.[1];
  return typeof value === 'string' ? withoutControls(value).trim() || null : null;
}

async function readPage(pdf: PDFDocumentProxy, number: number, isBold: Map<string, boolean>): Promise<PdfPage> {
  const page = await pdf.getPage(number);
  const content = await page.getTextContent({ includeMarkedContent: true });
  const fonts = Object.keys(content.styles);
  if (fonts.some((font) => !isBold.has(font))) await learnFonts(page, fonts, isBold);
  const viewport = page.getViewport({ scale: 1 });
  const runs: Run[] = [];
  const open: (string | null)[] = [];
  for (const item of content.items) {
    if ('type' in item) {
      if (item.type === 'endMarkedContent') open.pop();
      else open.push(item.type === 'beginMarkedContentProps' ? item.id : null);
      continue;
    }
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0]: number[] = Util.transform(viewport.transform, item.transform);
    // Text on its side is an axis of a chart or a note in the margin; it has no place among lines.
    const text = withoutControls(item.str);
    if (text.trim() === '' || Math.abs(b) > Math.abs(a)) continue;
    const contentId = open.findLast((id) => id !== null) ?? null;
    const size = Math.hypot(c, d);
    // A damaged file sets text in no place at all.
    if (![x, y, size, item.width].every(Number.isFinite)) continue;
    runs.push({ text, x, y, width: item.width, size, bold: isBold.get(item.fontName) ?? false, contentId });
  }
  const tree: unknown = await page.getStructTree();
  page.cleanup();
  return { number, width: viewport.width, height: viewport.height, runs, structure: readStructure(tree) };
}

/** A page is only interpreted as a whole where it brings fonts that were not met before. */
async function learnFonts(page: PDFPageProxy, fonts: readonly string[], isBold: Map<string, boolean>): Promise<void> {
  await page.getOperatorList();
  for (const font of fonts) {
    const known: unknown = page.commonObjs.has(font) ? page.commonObjs.get(font) : null;
    const name = typeof known === 'object' && known !== null && 'name' in known ? String(known.name) : '';
    isBold.set(font, /bold|black|heavy|demi/i.test(name));
  }
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
