import type { DraftItem } from '../../../../drafting/item.ts';
import { shorten } from '../../../../findings/words/shorten.ts';
import type { Context } from '../../../../frame/context.ts';
import { structureWords } from '../../../../words/drafts/structure-words.data.ts';
import { chapterName } from '../../../../words/publication-name.ts';
import type { LoadedStructure } from '../../queries/load-structure.ts';

/** More of a text is not needed to know it again in a list. */
const longest = 160;

/** What a piece is called in a list: its name, or the beginning of what it says; of an account that waits what it will answer. */
export function nameOfPiece(
  item: DraftItem,
  { promised }: Pick<LoadedStructure, 'promised'>,
  { voice, words }: Context,
): string {
  const t = structureWords[voice.language];
  switch (item.kind) {
    case 'chapter':
      return chapterName(item);
    case 'passage':
      return item.heading ?? words.questions[item.question];
    case 'indicator':
      return item.name;
    case 'commitment':
      return shorten(item.text, longest);
    case 'account': {
      if (item.text.trim() !== '') return shorten(item.text, longest);
      const [answered] = item.answers.flatMap((id) => promised.get(id)?.text ?? []);
      return answered === undefined ? t.noText : `${t.noText}: ${shorten(answered, longest)}`;
    }
    case 'money':
      return t.amounts(item.from.file);
  }
}
