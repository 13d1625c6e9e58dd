import { diffWords } from 'diff';
import type { DiffPiece } from '../../../ui/side-by-side/side-by-side.tsx';

const segmenter = new Intl.Segmenter('nl', { granularity: 'word' });
/** Beyond this many changes two wordings are shown as they are. */
const mostChanges = 2_000;

/** One text that holds two wordings: what only the first has is removed, what only the second has is added. Null where they say the same. */
export function mergeWordings(before: string, after: string): readonly DiffPiece[] | null {
  const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
  const [from, to] = [plain(before), plain(after)];
  if (from === to) return null;
  const changes = diffWords(from, to, { intlSegmenter: segmenter, maxEditLength: mostChanges, timeout: 200 });
  if (changes === undefined) return [{ text: to, change: 'same' }];
  return changes.map(({ value, added, removed }) => ({
    text: value,
    change: added ? 'added' : removed ? 'removed' : 'same',
  }));
}
