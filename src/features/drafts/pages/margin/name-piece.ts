import type { DraftItem } from '../../../../drafting/item.ts';
import { shorten } from '../../../../findings/words/shorten.ts';
import type { Words } from '../../../../words/nl.data.ts';

/** What a piece is known by where it does not stand itself: its heading, its name, or how its text begins. */
export function namePiece(item: DraftItem, { questions }: Pick<Words, 'questions'>): string {
  switch (item.kind) {
    case 'chapter':
      return item.title;
    case 'passage':
      return item.heading ?? questions[item.question];
    case 'indicator':
      return item.name;
    case 'money':
      return questions.cost;
    default:
      return item.text.trim() === '' ? questions[item.question] : shorten(item.text);
  }
}
