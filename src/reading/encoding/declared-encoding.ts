/** Only the head of a file can declare its encoding; HTML says that this must be within the first 1,024 bytes. */
const headLength = 1024;

/**
 * The encoding that a file declares about itself: an XML declaration, or a `meta` element of HTML.
 * Takes the bytes of the file, gives the label as written, or null where there is none.
 */
export function findDeclaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, headLength)).toString('latin1');
  const xml = /^\s*<\?xml\s[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})/.exec(head);
  const meta = /<meta\s[^>]{0,300}?charset\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})/i.exec(head);
  return xml?.[1] ?? meta?.[1] ?? null;
}
