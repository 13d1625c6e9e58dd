import type { Agreed } from '../../../model/agreed.ts';
import { chapterLevels } from '../../../model/chapter.ts';
import type { Words } from '../../../words/nl.data.ts';
import { type Language, printDate } from '../../../words/numerals.ts';
import { officialWords } from '../../../words/state/official-words.data.ts';

/** What was agreed for an edition, by sort: each line a name with what it says, in the words of the document where `isTheirs`. */
export type AgreedView = readonly {
  readonly title: string;
  readonly lines: readonly { readonly name: string; readonly says: string; readonly isTheirs: boolean }[];
}[];

/** What was agreed for an edition that was written here; empty where nothing was, or it was read from files. */
export function presentAgreed(agreed: Agreed | null, words: Words, language: Language): AgreedView {
  if (agreed === null) return [];
  const { agreed: titles, lists } = officialWords[language];
  const sections: AgreedView = [
    {
      title: titles.lights,
      lines: agreed.lights.map(({ name, meaning }) => ({ name, says: meaning, isTheirs: true })),
    },
    {
      title: titles.calendar,
      lines: agreed.calendar.map(({ what, day }) => ({
        name: what,
        says: printDate(language, new Date(`${day}T12:00:00Z`)),
        isTheirs: false,
      })),
    },
    {
      title: titles.levels,
      lines: chapterLevels.flatMap((level) => {
        const name = agreed.levels[level];
        return name === undefined ? [] : [{ name, says: words.levels[level].toLowerCase(), isTheirs: false }];
      }),
    },
    {
      title: titles.codes,
      lines: agreed.codes.map(({ list, name, unit }) => ({
        name,
        says: [lists[list], unit].filter((part) => part !== null).join(', '),
        isTheirs: false,
      })),
    },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}
