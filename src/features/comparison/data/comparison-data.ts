import { statedColumns } from '../../../frame/data/columns.data.ts';
import type { PageData } from '../../../frame/data/page-data.ts';
import { joinTexts } from '../../../model/nature.ts';
import { nl } from '../../../words/nl.data.ts';
import { chapterJson, chapterRows } from '../../chapters/data/chapter-data.ts';
import { textsOfChapter } from '../../chapters/pages/chapter-texts.ts';
import type { LoadedComparison } from '../pages/load-comparison.ts';

/** The data of two chapters beside each other: what both state, and in JSON also their passages. */
export function comparisonData({ organisation, before, after }: LoadedComparison): PageData {
  const sides = [before, after].filter((side) => side !== null);
  return {
    kind: 'comparison',
    title: `${nl.compare.title} · ${organisation.name}`,
    file: `${organisation.slug}-vergelijk`,
    organisation,
    texts: joinTexts(sides.map(({ chapter, chapters }) => textsOfChapter(chapter, chapters))),
    columns: statedColumns,
    rows: sides.flatMap(chapterRows),
    about: { before: before && chapterJson(before), after: after && chapterJson(after) },
  };
}
