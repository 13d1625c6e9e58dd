import type { SourceDocument } from '../model/block.ts';
import { ReadingError } from './reading-error.ts';

export type Format = SourceDocument['format'];

/** What the bytes of a file are. `package` is any zip, of which DOCX and XLSX are two; `other` a binary format not read here. */
export type Content = 'pdf' | 'package' | 'old-office' | 'encrypted-office' | 'other' | 'text';

const binaryExtensions = new Set(['pdf', 'docx', 'xlsx', 'zip']);
const textExtensions = new Map<string, Format>([
  ['txt', 'text'],
  ['text', 'text'],
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
  ['csv', 'csv'],
  ['tsv', 'csv'],
]);

/** The extension of a file name in lower case, empty where there is none. */
export function extensionOf(file: string): string {
  const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot + 1).toLowerCase() : '';
}

/** What the bytes are by their own marks, whatever the file is called. The first 64 kB are enough. */
export function detectContent(bytes: Uint8Array): Content {
  const head = bytes.subarray(0, 65_536);
  // The PDF standard lets up to 1,024 bytes stand before the header; readers accept it and so do we.
  if (latin1(head.subarray(0, 1024)).includes('%PDF-')) return 'pdf';
  if (startsWith(head, [0x50, 0x4b, 0x03, 0x04]) || startsWith(head, [0x50, 0x4b, 0x05, 0x06])) return 'package';
  if (startsWith(head, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) {
    // Office keeps a package with a password inside its old container, under this name in UTF-16.
    return includesUtf16(bytes, 'EncryptedPackage') ? 'encrypted-office' : 'old-office';
  }
  return looksLikeText(head) ? 'text' : 'other';
}

/**
 * Which format a text is: HTML by its first tag, whatever it is called (sites hand out HTML as `.xls` or `.txt`);
 * otherwise by the extension; plain text where the extension says nothing.
 */
export function detectTextFormat(text: string, file: string): Format {
  if (
    /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,500}-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i.test(
      text.slice(0, 4096),
    )
  ) {
    return 'html';
  }
  return textExtensions.get(extensionOf(file)) ?? 'text';
}

/**
 * Compares content and name. A name that says nothing (no extension, `.download`) is no mismatch.
 * @throws ReadingError `wrong-extension` where a binary format goes by another name or something else by its name;
 * `damaged` where the name is of a binary format and the bytes are of none; `unknown-format`; `encrypted`.
 */
export function refuseMismatch(content: Content | 'docx' | 'xlsx' | 'zip', file: string): void {
  const extension = extensionOf(file);
  const isBinaryName = binaryExtensions.has(extension);
  if (content === 'encrypted-office') throw new ReadingError({ code: 'encrypted', file });
  if (content === 'other') throw new ReadingError({ code: isBinaryName ? 'damaged' : 'unknown-format', file });
  if (content === 'old-office' || content === 'package') {
    throw new ReadingError({ code: isBinaryName ? 'wrong-extension' : 'unknown-format', file });
  }
  const isKnownName = isBinaryName || textExtensions.has(extension);
  const fits = content === 'text' ? !isBinaryName : extension === content || !isKnownName;
  if (!fits) throw new ReadingError({ code: 'wrong-extension', file });
}

/** Which package a list of paths makes: office packages have their list of content types at the root. */
export function detectPackage(paths: readonly string[]): 'docx' | 'xlsx' | 'zip' | 'package' {
  const isDocument = (folder: string) => paths.some((path) => path.startsWith(`${folder}/`) && path.endsWith('.xml'));
  if (paths.includes('[Content_Types].xml')) {
    if (isDocument('word')) return 'docx';
    if (isDocument('xl')) return 'xlsx';
    return 'package';
  }
  // OpenDocument and e-books put their type first, under this name.
  return paths[0] === 'mimetype' ? 'package' : 'zip';
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

function includesUtf16(bytes: Uint8Array, text: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(text, 0, 'utf16le');
}

function looksLikeText(head: Uint8Array): boolean {
  if (startsWith(head, [0xff, 0xfe]) || startsWith(head, [0xfe, 0xff])) return true;
  let controls = 0;
  const zeros = [0, 0];
  for (let index = 0; index < head.length; index += 1) {
    const byte = head[index] ?? 0;
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
    else if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d && byte !== 0x1b)
      controls += 1;
  }
  const [even = 0, odd = 0] = zeros;
  if (even + odd > 0) {
    // UTF-16 of a western text without a byte order mark: nearly every other byte is zero, and on one side only.
    const half = head.length / 2;
    if (!(Math.max(even, odd) > half * 0.7 && Math.min(even, odd) < half * 0.05)) return false;
  }
  return controls <= head.length * 0.005;
}
