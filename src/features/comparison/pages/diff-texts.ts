import { diffWords } from 'diff';
import type { DiffPiece } from '../../../ui/side-by-side/side-by-side.tsx';

export type ComparedTexts = {
  readonly from: readonly (readonly DiffPiece[])[];
  readonly to: readonly (readonly DiffPiece[])[];
  readonly isTooLong: boolean;
};

/** Beyond these lengths two texts are shown as they are: the time of a comparison grows with the length times the number of changes. */
const longestText = 40_000;
const mostChanges = 4_000;

const segmenter = new Intl.Segmenter('nl', { granularity: 'word' });

/** What two texts have in common, word by word. Each side is its paragraphs as pieces; the pieces joined are the text, unchanged. */
export function diffTexts(from: readonly string[], to: readonly string[]): ComparedTexts {
  const [before, after] = [from.join('\n'), to.join('\n')];
  const changes =
    before.length + after.length > longestText
      ? undefined
      : diffWords(before, after, { intlSegmenter: segmenter, maxEditLength: mostChanges, timeout: 500 });
  if (changes === undefined) return { from: from.map(plain), to: to.map(plain), isTooLong: true };
  // Where only white space differs, each side keeps its own: the pieces are cut from the texts themselves.
  return { from: cut(before, changes, 'removed'), to: cut(after, changes, 'added'), isTooLong: false };
}

function plain(text: string): DiffPiece[] {
  return [{ text, change: 'same' }];
}

type Change = { readonly value: string; readonly added?: boolean; readonly removed?: boolean };

/** Walks along one side's own text by the words of the changes, so that paragraphs break where that side breaks them. */
function cut(text: string, changes: readonly Change[], side: 'removed' | 'added'): DiffPiece[][] {
  const paragraphs: DiffPiece[][] = [[]];
  let at = 0;
  const own = changes.filter((change) => (side === 'removed' ? !change.added : !change.removed));
  own.forEach((change, index) => {
    const words = change.value.trim();
    const start = words === '' ? -1 : text.indexOf(firstWord(words), at);
    const end = index === own.length - 1 ? text.length : start < 0 ? at : endOf(text, start, words);
    const isChange = side === 'removed' ? change.removed : change.added;
    push(paragraphs, text.slice(at, end), isChange ? side : 'same');
    at = end;
  });
  return paragraphs.filter((pieces) => pieces.length > 0);
}

function firstWord(words: string): string {
  return words.split(/\s/, 1)[0] ?? words;
}

/** Where `words` end in the text when every run of white space may have another length there. */
function endOf(text: string, start: number, words: string): number {
  let at = start;
  for (const word of words.split(/\s+/)) {
    const found = text.indexOf(word, at);
    if (found < 0) return at;
    at = found + word.length;
  }
  while (at < text.length && /\s/.test(text.charAt(at))) at++;
  return at;
}

function push(paragraphs: DiffPiece[][], text: string, change: DiffPiece['change']): void {
  text.split('\n').forEach((line, index) => {
    if (index > 0) paragraphs.push([]);
    if (line !== '') paragraphs.at(-1)?.push({ text: line, change });
  });
}
