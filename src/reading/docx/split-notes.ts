export type DocxNote = { readonly mark: string; readonly html: string };

const notesStart = '<ol><li id="footnote-';
const endnotesStart = '<ol><li id="endnote-';

/**
 * Takes the footnotes and endnotes, which the library sets as one numbered list at the very end, off the HTML of a
 * document, and writes the marks in the text as a plain superscript number: `<sup>1</sup>` for `<sup><a …>[1]</a></sup>`.
 */
export function splitNotes(html: string): { readonly body: string; readonly notes: readonly DocxNote[] } {
  const start = Math.max(html.lastIndexOf(notesStart), html.lastIndexOf(endnotesStart));
  const hasNotes = start !== -1 && html.endsWith('</li></ol>');
  const body = hasNotes ? html.slice(0, start) : html;
  const list = hasNotes ? html.slice(start + '<ol>'.length, -'</ol>'.length) : '';
  const notes = list
    .split(/<li id="(?:foot|end)note-[^"]{0,40}">/)
    .slice(1)
    .map((item, index) => ({
      mark: String(index + 1),
      html: item.replace(/<\/li>$/, '').replace(/ ?<a href="#(?:foot|end)note-ref-[^"]{0,40}">↑<\/a>/g, ''),
    }));
  return {
    body: body.replace(
      /<sup><a href="#(?:foot|end)note-[^"]{0,40}" id="[^"]{0,60}">\[(\d{1,6})\]<\/a><\/sup>/g,
      '<sup>$1</sup>',
    ),
    notes,
  };
}
