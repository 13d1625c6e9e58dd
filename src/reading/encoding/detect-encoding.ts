import { findDeclaredEncoding } from './declared-encoding.ts';

/** How much of the file is looked at for the rhythm of zero bytes that UTF-16 gives to Latin script. */
const sampleLength = 4096;

/** Labels that a file in another encoding may wrongly bear, or that say no more than the bytes do. */
const unreliable = new Set(['utf-8', 'utf-16le', 'utf-16be', 'replacement', 'x-user-defined']);

function startsWith(bytes: Uint8Array, ...mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

/** UTF-16 without a byte order mark: in Latin script every second byte is zero. */
function detectUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, sampleLength) & ~1;
  let even = 0;
  let odd = 0;
  for (let index = 0; index < length; index += 2) {
    if (bytes[index] === 0) even += 1;
    if (bytes[index + 1] === 0) odd += 1;
  }
  const enough = length * 0.2;
  const few = length * 0.02;
  if (odd > enough && even <= few) return 'utf-16le';
  if (even > enough && odd <= few) return 'utf-16be';
  return null;
}

/**
 * Whether the bytes are UTF-8. A few broken sequences among many good ones still make it UTF-8: files are cut off
 * in the middle of a character, or glued together from two.
 */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes);
    const broken = text.match(/\uFFFD/g)?.length ?? 0;
    const good = text.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
    const isCutOff = broken === 1 && text.endsWith('\uFFFD');
    return good > (isCutOff ? 0 : broken * 10);
  }
}

/** The encoding that a label names, where it can be that of the bytes; null where it cannot, or says no more than these do. */
function resolveLabel(label: string | null | undefined, bytes: Uint8Array): string | null {
  if (!label) return null;
  try {
    const decoder = new TextDecoder(label.trim(), { fatal: true });
    if (unreliable.has(decoder.encoding)) return null;
    decoder.decode(bytes);
    return decoder.encoding;
  } catch {
    return null;
  }
}

/**
 * The encoding of a text file as a WHATWG name (`utf-8`, `utf-16le`, `windows-1252`…). In order of trust: a byte order
 * mark, the rhythm of UTF-16, being valid UTF-8, what the file states of itself, what was stated beside it, and
 * Windows-1252, which is also what the WHATWG Encoding Standard reads for a file that calls itself ISO-8859-1 or ASCII.
 *
 * Browsers follow a byte order mark, then the header of the answer, then the page (HTML, "determining the character encoding").
 * Here the bytes go before both, for many a server states ISO-8859-1 of pages in UTF-8, and of these nothing else reads as valid
 * UTF-8 by chance. And the page goes before the header: servers state one encoding of all their files without a look at
 * them, and a page that was saved by hand, without any header, has to read the same. A label that the bytes break is passed over.
 * @param stated what was stated beside the file, as the header of the answer that it came with
 */
export function detectEncoding(bytes: Uint8Array, stated?: string): string {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return 'utf-8';
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le';
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be';
  const wide = detectUtf16(bytes);
  if (wide) return wide;
  if (isUtf8(bytes)) return 'utf-8';
  return resolveLabel(findDeclaredEncoding(bytes), bytes) ?? resolveLabel(stated, bytes) ?? 'windows-1252';
}
