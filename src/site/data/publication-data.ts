import { readContent } from '../../editions/edition-content.ts';
import { textsOf } from '../../model/nature.ts';
import type { FoundEdition } from '../../record/queries/find-edition.ts';
import type { ListedChapter } from '../../record/queries/list-chapters.ts';
import { printCsv } from './csv.ts';
import { amountRows, figureHeads, indicatorRows } from './figure-rows.ts';
import { textsData } from './texts-data.ts';

/**
 * An edition as data. `content` is byte for byte the canonical JSON that the hash is over, so that anyone can check it.
 * @param content as `findEditionContent` gives it
 * @param chapters its chapters, for the addresses, that the content does not have
 */
export function publicationJson(edition: FoundEdition, content: string, chapters: readonly ListedChapter[]): string {
  const about = JSON.stringify({
    ...textsData(textsOf(chapters)),
    number: edition.number,
    current: edition.current,
    sha256: edition.sha256,
    frozenAt: edition.frozenAt.toISOString(),
    sources: edition.sources,
  });
  return `{"edition":${about},"content":${content}}`;
}

/**
 * All figures and amounts of an edition as a table.
 * @param listed its chapters, for the addresses, that the content does not have
 */
export function publicationCsv(content: string, listed: readonly ListedChapter[]): string {
  const { publication, chapters } = readContent(content);
  const addresses = new Map(listed.map(({ slug, address }) => [slug, address]));
  const rows = chapters.flatMap((chapter) => {
    const place = {
      publication: publication.slug,
      code: chapter.code,
      title: chapter.title,
      nature: chapter.nature ?? [],
      address: addresses.get(chapter.slug) ?? null,
    };
    return [
      ...chapter.indicators.flatMap((indicator) => indicatorRows(place, indicator)),
      ...amountRows(place, chapter.amounts),
    ];
  });
  return printCsv([figureHeads, ...rows]);
}
