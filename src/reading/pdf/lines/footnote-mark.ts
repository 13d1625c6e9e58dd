/** A superscript that points at a footnote: `1`, `12`, `*`, `a`, with or without a closing bracket. */
const markPattern = /^(?:\d{1,3}|\*{1,4}|†|[a-z])\)?$/;

/** Behind these a raised 2 or 3 is a square or a cube. */
const measures = /(?:^|[\s\d(/])(?:[cdhkm]|da)?m$/i;

/** What a raised piece of text behind a word means: a footnote mark, or text that belongs to the word (`m²`, `CO₂`). */
export function readRaised(raised: string, before: string): { readonly mark: string } | { readonly text: string } {
  const trimmed = raised.trim();
  if (measures.test(before)) {
    if (trimmed === '2') return { text: '²' };
    if (trimmed === '3') return { text: '³' };
  }
  if (/^[de]$/.test(trimmed) && /\d$/.test(before)) return { text: trimmed };
  return markPattern.test(trimmed) ? { mark: trimmed.replace(/\)$/, '') } : { text: trimmed };
}
