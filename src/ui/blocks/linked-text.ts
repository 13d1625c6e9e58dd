import type { Link } from '../../model/block.ts';

/** A piece of running text; with an address it is a link. */
export type Piece = { readonly text: string; readonly href: string | null };

/** Words in a text that lead somewhere: "zie verder 2.3.6" to the chapter 2.3.6. */
export type PhraseLink = { readonly text: string; readonly href: string };

/** Only these lead out of a document: a source must not be able to plant `javascript:` in a page of ours. */
const safeAddress = /^(?:https?:\/\/|mailto:)/i;

/**
 * Cuts a text into plain pieces and links: first the hyperlinks of the source, then the phrases that refer to another chapter.
 * The pieces joined are the text, unchanged.
 */
export function linkText(text: string, links: readonly Link[], phrases: readonly PhraseLink[]): Piece[] {
  const spans = links
    .filter(
      (link) => safeAddress.test(link.href) && link.start >= 0 && link.end <= text.length && link.start < link.end,
    )
    .map((link) => ({ start: link.start, end: link.end, href: link.href }));
  for (const phrase of phrases) {
    const start = phrase.text === '' ? -1 : text.indexOf(phrase.text);
    if (start >= 0) spans.push({ start, end: start + phrase.text.length, href: phrase.href });
  }
  spans.sort((a, b) => a.start - b.start);

  const pieces: Piece[] = [];
  let done = 0;
  for (const span of spans) {
    if (span.start < done) continue;
    if (span.start > done) pieces.push({ text: text.slice(done, span.start), href: null });
    pieces.push({ text: text.slice(span.start, span.end), href: span.href });
    done = span.end;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), href: null });
  return pieces;
}
