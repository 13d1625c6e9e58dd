import type { Chapter } from '../model/chapter.ts';
import type { Amount } from '../model/statement.ts';
import { foldSpace } from '../model/text/fold-space.ts';
import { nameKey } from '../model/text/keys.ts';
import { plainCode } from './outline/chapters/chapter-order.ts';
import type { MoneyRows } from './tables/state/money/money-rows.ts';

/** Amounts of rows that may be a chapter of their own, and the place of the chapter that their table stands in. */
export type AmountsElsewhere = { readonly host: number; readonly group: MoneyRows };

/**
 * Gives the amounts of a table to the chapters that its rows name. A row that names no chapter of the document is a line of a sum: its
 * amounts stay in the chapter that the table stands in, under what the row is called. No chapter comes of a row.
 */
export function placeAmounts(chapters: readonly Chapter[], elsewhere: readonly AmountsElsewhere[]): readonly Chapter[] {
  if (elsewhere.length === 0) return chapters;
  const known = indexChapters(chapters);
  const added = new Map<number, Amount[]>();
  for (const { host, group } of elsewhere) {
    const own = group.chapter === null ? undefined : findChapter(known, chapters, group.chapter);
    const amounts = own === undefined ? group.amounts.map((amount) => named(amount, group.chapter)) : group.amounts;
    added.set(own ?? host, [...(added.get(own ?? host) ?? []), ...amounts]);
  }
  return chapters.map((chapter, place) => {
    const more = added.get(place);
    return more === undefined ? chapter : { ...chapter, amounts: chapter.amounts.concat(more) };
  });
}

type Row = { readonly code: string | null; readonly title: string };

type Known = { readonly byCode: ReadonlyMap<string, number>; readonly byTitle: ReadonlyMap<string, number> };

/** The first chapter of each code and of each title. */
function indexChapters(chapters: readonly Chapter[]): Known {
  const byCode = new Map<string, number>();
  const byTitle = new Map<string, number>();
  for (const [place, { code, title }] of chapters.entries()) {
    const key = nameKey(title);
    if (code !== null && !byCode.has(plainCode(code))) byCode.set(plainCode(code), place);
    if (key !== '' && !byTitle.has(key)) byTitle.set(key, place);
  }
  return { byCode, byTitle };
}

/** The chapter with the code and the title of a row, with its title where either has no code, or with its code where the row has no title. */
function findChapter({ byCode, byTitle }: Known, chapters: readonly Chapter[], row: Row): number | undefined {
  const coded = row.code === null ? undefined : byCode.get(plainCode(row.code));
  if (coded !== undefined && isCalled(chapters[coded]?.title ?? '', row.title)) return coded;
  const titled = byTitle.get(nameKey(row.title));
  const isOther = row.code !== null && titled !== undefined && (chapters[titled]?.code ?? null) !== null;
  return isOther ? undefined : titled;
}

/** Called the same, one of them cut off, or the row has no more than the code ("Programma 3"). */
function isCalled(title: string, written: string): boolean {
  const [own, row] = [nameKey(title), nameKey(written)];
  return row === '' || bareRow.test(foldSpace(written)) || own.startsWith(row) || row.startsWith(own);
}

const bareRow = /^(?:\p{L}+ )?[\d.]+$/u;

/** The row is the label, without the number of a step of a sum ("3. Ruimte"); a side below it ("Lasten") is said behind it. */
function named(amount: Amount, row: MoneyRows['chapter']): Amount {
  if (row === null) return amount;
  const isSide = /^(?:lasten|baten|saldo)$/i.test(amount.label);
  const code = row.code !== null && isCodeOfChapter.test(row.code) ? `${row.code} ` : '';
  return {
    ...amount,
    label: isSide ? `${code}${row.title}: ${amount.label}` : amount.label.replace(/^\d{1,2}\. (?=\p{L})/u, ''),
  };
}

/** "5.4", "01": the code of a chapter that is not in this document. A single digit may as well count the steps of a sum. */
const isCodeOfChapter = /^(?:0\d|\p{L}*\d{1,2}[A-Z]?\.\d)/u;
