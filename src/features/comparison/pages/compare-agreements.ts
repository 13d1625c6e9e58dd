import { type AgreedSort, compareAgreed } from '../../../editions/compare-agreed.ts';
import type { Agreed } from '../../../model/agreed.ts';
import { chapterLevels } from '../../../model/chapter.ts';
import type { ChangeRow } from '../../../ui/side-by-side/change-table.tsx';
import type { Words } from '../../../words/nl.data.ts';
import { type Language, printDate } from '../../../words/numerals.ts';
import { officialWords } from '../../../words/state/official-words.data.ts';
import type { Sides } from './compare-figures.ts';

/** What was agreed for one edition otherwise than for the other. */
export function compareAgreements(
  before: Agreed | null,
  after: Agreed | null,
  sides: Sides,
  words: Words,
  language: Language,
): ChangeRow[] {
  const titles = officialWords[language].agreed;
  const cell = (sort: AgreedSort, says: string | null) =>
    says === null ? null : { text: sort === 'calendar' ? says.split('; ').map(printDay).join('; ') : says, href: null };
  const printDay = (day: string) => printDate(language, new Date(`${day}T12:00:00Z`));
  return compareAgreed(before, after).map(({ sort, name, from, to }) => {
    const level = sort === 'levels' ? chapterLevels.find((one) => one === name) : undefined;
    return {
      ...{ key: `${sort} ${name}`, name: level === undefined ? name : words.levels[level], about: titles[sort] },
      ...{ from: cell(sort, from), to: cell(sort, to), isChanged: true },
      change:
        from === null
          ? words.compare.only(sides.to.name)
          : to === null
            ? words.compare.only(sides.from.name)
            : words.compare.different,
    };
  });
}
