import { countWords } from '../../../../drafting/text/count-words.ts';
import { sayLength } from '../../../../words/drafts/say-length.ts';
import type { Language } from '../../../../words/numerals.ts';
import type { WrittenPiece } from '../saving/written-piece.ts';

/** Shows while somebody types how long a text is beside how long it may be, and tells aloud when it becomes too long. */
export function showLength(piece: WrittenPiece, language: Language, say: (said: string) => void): void {
  const place = piece.form.querySelector<HTMLElement>('[data-most]');
  if (place === null) return;
  const most = Number(place.dataset['most']);
  piece.form.addEventListener('input', () => {
    // In a field its marks are no words either.
    const written = piece.editor === null ? countIn(piece.fields()['tekst'] ?? '') : countWords(piece.editor.text());
    const said = sayLength(language, written, most);
    if (said === place.textContent) return;
    place.textContent = said;
    const wasOver = place.dataset['over'] !== undefined;
    if (written > most) place.dataset['over'] = '';
    else delete place.dataset['over'];
    if (written > most && !wasOver) say(said);
  });
}

function countIn(text: string): number {
  return countWords({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] });
}
