import { ReadingError } from '../reading-error.ts';
import { detectEncoding } from './detect-encoding.ts';

/** Control characters that no text has: C0 without tab, line feed, form feed and carriage return; DEL; most of C1. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: telling text from binary is about control characters
const controls = /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F]/g;

/** Above this share of control characters a file is binary; below it they are left-overs of another program. */
const binaryShare = 0.002;

function refuseBinary(text: string, file: string): void {
  const found = text.match(controls);
  if (!found) return;
  if (found.includes('\u0000') || found.length > text.length * binaryShare) {
    throw new ReadingError({ code: 'unknown-format', file });
  }
}

/**
 * The text of a file. Takes its bytes, its name (for the error) and the encoding that something outside of the file
 * declared, if any. In the text that comes out every line ends in `\n`, there is no byte order mark and no control
 * character but tab and line feed, and it is in normalisation form NFC.
 * Throws ReadingError `empty` where there is nothing but white space, `unknown-format` where the bytes are not text.
 */
export function decode(bytes: Uint8Array, file: string, declared?: string): string {
  if (bytes.length === 0) throw new ReadingError({ code: 'empty', file });
  const text = new TextDecoder(detectEncoding(bytes, declared)).decode(bytes);
  refuseBinary(text, file);
  const clean = text
    .replace(controls, '')
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[\v\f]/g, ' ')
    .normalize('NFC');
  if (clean.trim() === '') throw new ReadingError({ code: 'empty', file });
  return clean;
}
