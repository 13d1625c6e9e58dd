import { printLivePiece } from '../../../../drafting/text/live-tokens.ts';

/** Word copies footnotes as links to texts at the end: each becomes a footnote where its link stands, and the texts go. */
export function makeNotes(page: Document): void {
  const texts = new Map(
    [...page.body.querySelectorAll('[id^="ftn"], [id^="edn"]')].map((note) => {
      for (const back of note.querySelectorAll('a[href*="ftnref"], a[href*="ednref"]')) back.remove();
      return [note.id, note.textContent.replaceAll(/[\p{Cc}\s]+/gu, ' ').trim()];
    }),
  );
  for (const link of page.body.querySelectorAll('a[href*="#_ftn"], a[href*="#_edn"]')) {
    const text = texts.get((link.getAttribute('href') ?? '').replace(/^.*#_/, ''));
    if (text === undefined || text === '') {
      link.remove();
      continue;
    }
    const note = page.createElement('span');
    note.setAttribute('data-live', printLivePiece({ type: 'footnote', attrs: { text } }));
    link.replaceWith(note);
  }
  for (const list of page.body.querySelectorAll(
    '[style*="mso-element:footnote-list"], [style*="mso-element:endnote-list"]',
  ))
    list.remove();
}
