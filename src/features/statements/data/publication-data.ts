import { printCsv } from '../../../frame/csv/csv.ts';
import { textsOf } from '../../../model/nature.ts';
import type { Position } from '../../../model/source.ts';
import type { CorrectedIn } from '../../corrections/corrected/list-corrected.ts';
import { correctedData } from '../../corrections/corrected/present-corrected.ts';
import type { FoundEdition } from '../../publications/queries/find-edition.ts';
import type { ListedChapter } from '../../publications/queries/list-chapters.ts';
import { type Captions, captionAt } from '../queries/list-captions.ts';
import type { EditionFigures } from '../queries/read-edition-figures.ts';
import { amountRows, figureHeads, indicatorRows } from './figure-rows.ts';
import { textsData } from './texts-data.ts';

/**
 * An edition as data. `content` is byte for byte the canonical JSON that the hash is over, so that anyone can check it.
 * @param content as `findEditionContent` gives it
 * @param chapters its chapters, for the addresses, that the content does not have
 * @param corrected what pages showed otherwise before the reading was corrected, up to and with this edition
 */
export function publicationJson(
  edition: FoundEdition,
  content: string,
  chapters: readonly ListedChapter[],
  corrected: readonly CorrectedIn[],
): string {
  const about = JSON.stringify({
    ...textsData(textsOf(chapters)),
    number: edition.number,
    current: edition.current,
    sha256: edition.sha256,
    frozenAt: edition.frozenAt.toISOString(),
    sources: edition.sources,
    corrected: correctedData(corrected),
  });
  return `{"edition":${about},"content":${content}}`;
}

/** All figures and amounts of an edition as a table, a row each, with the cell that it was read from. */
export function publicationCsv(
  edition: FoundEdition,
  chapters: readonly ListedChapter[],
  { indicators, amounts }: EditionFigures,
  captions: Captions,
): string {
  const rows = chapters.flatMap(({ chapterId, ...chapter }) => {
    const place = {
      ...chapter,
      publication: edition.slug,
      captionOf: (position: Position) => captionAt(captions, edition.editionId, position),
    };
    return [
      ...(indicators.get(chapterId) ?? []).flatMap((indicator) => indicatorRows(place, indicator)),
      ...amountRows(place, amounts.get(chapterId) ?? []),
    ];
  });
  return printCsv([figureHeads, ...rows]);
}
