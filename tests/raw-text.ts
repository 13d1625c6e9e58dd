import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import mammoth from 'mammoth';
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import readXlsxFile from 'read-excel-file/node';

/**
 * All words of a file, or of the bytes of a DOCX, in the order in which they stand, white space folded to one space; table cells follow each other row by row.
 * Knows nothing of what Doelspoor reads from it, so that the example is checked apart from the readers.
 */
export async function extractRawText(file: string | Uint8Array): Promise<string> {
  return (await (typeof file === 'string' ? extract(file) : textOfDocx({ buffer: Buffer.from(file) })))
    .replaceAll(/[\s\u00a0]+/g, ' ')
    .trim();
}

async function extract(path: string): Promise<string> {
  switch (extname(path)) {
    case '.html':
      return textOf(parse(readFileSync(path, 'utf8')));
    case '.txt':
    case '.md':
    case '.csv':
      return decode(readFileSync(path));
    case '.docx':
      return textOfDocx({ path });
    case '.pdf':
      return textOfPdf(path);
    case '.xlsx':
      return (await readXlsxFile(path)).flatMap(({ data }) => data.flat().map((cell) => cell ?? '')).join(' ');
    default:
      throw new Error(`${path} is of no kind that the tests hold`);
  }
}

async function textOfDocx(file: { path: string } | { buffer: Buffer }): Promise<string> {
  return textOf(parse((await mammoth.convertToHtml(file)).value));
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function textOf(node: DefaultTreeAdapterMap['node']): string {
  if ('value' in node) return node.value;
  if (!('childNodes' in node) || ['script', 'style', 'head'].includes(node.nodeName)) return '';
  const inline = ['a', 'b', 'span', 'strong', 'em', 'sup'].includes(node.nodeName);
  return node.childNodes.map(textOf).join('') + (inline ? '' : ' ');
}

async function textOfPdf(path: string): Promise<string> {
  const task = getDocument({ data: new Uint8Array(readFileSync(path)), useSystemFonts: true });
  const file = await task.promise;
  const pages = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const { items } = await (await file.getPage(number)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join(''));
  }
  await task.destroy();
  return pages.join(' ');
}
