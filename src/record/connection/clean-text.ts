/** A text as it can be kept: PostgreSQL keeps no zero character and no half of a surrogate pair. */
export function cleanText(text: string): string {
  return text.replaceAll('\0', '').toWellFormed();
}
