import type { Chapter } from '../model/chapter.ts';
import { levelOfCode } from './outline/chapter-heading.ts';
import { plainCode } from './outline/chapter-order.ts';
import type { MoneyRows } from './tables/state/money-rows.ts';
import { slugKey } from './wording.ts';

/**
 * Gives the amounts of a table to the chapters that its rows name. A chapter that the document has no heading for is made, with the code
 * and title of the row, behind the chapter that holds the table.
 */
export function placeAmounts(chapters: readonly Chapter[], groups: readonly MoneyRows[]): readonly Chapter[] {
  if (groups.length === 0) return chapters;
  const placed = [...chapters];
  const index = new Map<string, number>();
  for (const [place, chapter] of placed.entries())
    for (const key of keysOf(chapter.code, chapter.title)) if (!index.has(key)) index.set(key, place);
  for (const group of groups) {
    if (group.chapter === null) continue;
    const { code, title } = group.chapter;
    const place = keysOf(code, title)
      .map((key) => index.get(key))
      .find((found) => found !== undefined);
    const known = place === undefined ? undefined : placed[place];
    if (place !== undefined && known !== undefined) {
      placed[place] = { ...known, amounts: known.amounts.concat(group.amounts) };
      continue;
    }
    for (const key of keysOf(code, title)) if (!index.has(key)) index.set(key, placed.length);
    placed.push(chapterOf(group.chapter, group, placed));
  }
  return placed;
}

/** With a code the code decides, else the title. */
function keysOf(code: string | null, title: string): string[] {
  return code === null ? [`t:${slugKey(title)}`] : [`c:${plainCode(code)}`];
}

function chapterOf(
  { code, title, level }: NonNullable<MoneyRows['chapter']>,
  group: MoneyRows,
  chapters: readonly Chapter[],
): Chapter {
  const first = group.amounts[0];
  return {
    code,
    title,
    level: level ?? (code === null ? 'other' : levelOfCode(code)),
    parents: code === null ? [] : parentsOf(code, chapters),
    passages: [],
    commitments: [],
    accounts: [],
    indicators: [],
    amounts: group.amounts,
    references: [],
    mentions: [],
    at: first?.at ?? chapters[0]?.at ?? { file: '' },
  };
}

/** The chapters whose codes this code begins with, outermost first. */
function parentsOf(code: string, chapters: readonly Chapter[]): Chapter['parents'] {
  const own = plainCode(code);
  const seen = new Map<string, Chapter['parents'][number]>();
  for (const chapter of chapters) {
    if (chapter.code === null) continue;
    const above = plainCode(chapter.code);
    if (own.startsWith(`${above}.`) && !seen.has(above))
      seen.set(above, { code: chapter.code, title: chapter.title, level: chapter.level });
  }
  return [...seen.entries()].sort((a, b) => a[0].length - b[0].length).map(([, parent]) => parent);
}
