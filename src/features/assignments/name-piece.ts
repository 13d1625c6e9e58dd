import type { DraftItem } from '../../drafting/item.ts';
import { writeWords } from '../../words/drafts/write-words.data.ts';
import type { Language } from '../../words/numerals.ts';
import { chapterName } from '../../words/publication-name.ts';
import type { Promised } from '../drafts/queries/read-promised.ts';

/** What a piece is called that somebody answers for: an account by what was promised. */
export function namePiece(item: DraftItem, promised: ReadonlyMap<string, Promised>, language: Language): string {
  const t = writeWords[language];
  switch (item.kind) {
    case 'chapter':
      return chapterName(item);
    case 'indicator':
      return item.name;
    case 'commitment':
      return item.text;
    case 'account': {
      const texts = item.answers.flatMap((id) => promised.get(id)?.text ?? []);
      return texts.length === 0 ? t.account[item.question] : texts.join(' ');
    }
    default:
      return t.text;
  }
}

/** The commitments that pieces answer, of which the words are needed to name them. */
export function answeredBy(items: readonly DraftItem[]): readonly string[] {
  return [...new Set(items.flatMap((item) => (item.kind === 'account' ? item.answers : [])))];
}
