import { ReadingError } from '../reading-error.ts';
import { controls, withoutControls } from './controls.ts';
import { detectEncoding } from './detect-encoding.ts';

/**
 * More combining marks in a row than any language has: to put them in order takes time with the square of their number. A grapheme
 * joiner between them parts the row, as the Stream-Safe Text Format does (Unicode Standard Annex 15, section 13).
 */
const longMarks = /\p{M}{30}(?=\p{M})/gu;

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
 * The text of a file. Takes its bytes, its name (for the error) and the encoding that was stated beside the file, if any. In the text that comes out every line ends in `\n`, there is no byte order mark and no control
 * character but tab and line feed, and it is in normalisation form NFC.
 * Throws ReadingError `empty` where there is nothing but white space, `unknown-format` where the bytes are not text.
 */
export function decode(bytes: Uint8Array, file: string, stated?: string): string {
  if (bytes.length === 0) throw new ReadingError({ code: 'empty', file });
  const text = new TextDecoder(detectEncoding(bytes, stated)).decode(bytes);
  refuseBinary(text, file);
  const clean = withoutControls(text)
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[\v\f]/g, ' ')
    .replace(longMarks, '$&\u034F')
    .normalize('NFC');
  if (clean.trim() === '') throw new ReadingError({ code: 'empty', file });
  return clean;
}
