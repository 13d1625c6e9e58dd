import type { LaidBlock, LaidCell, LaidPage, LaidTable, StatedAmount, StatedFigure } from './lay/block.ts';
import type { Volume } from './lay/house.ts';
import { losesEmptyCells } from './write/text.ts';

export const formats = ['html', 'text', 'docx', 'tagged-pdf', 'pdf'] as const;
export type Format = (typeof formats)[number];

export type TrueFigure = StatedFigure & { readonly raw: string };
/** A value that a reader may place or leave: it is neither asked for nor wrong. */
type Arguable = { readonly names: readonly string[]; readonly raw: string };
/** A value of which no reader of this file alone can know the year or the role. */
type Undecidable = Pick<TrueFigure, 'names' | 'raw' | 'role' | 'year'> & {
  readonly open: readonly ('role' | 'year')[];
};

type TrueAmount = StatedAmount & { readonly raw: string };

type TrueChapter = NonNullable<LaidPage['parts'][number]['chapter']> & {
  readonly amounts: readonly TrueAmount[];
  /** Of rows that lost a cell: neither asked for nor wrong. */
  readonly arguableAmounts: readonly TrueAmount[];
};

/** What a careful reader who knows the whole book says that a file states. */
export type Truth = {
  readonly organisation: string;
  readonly kind: Volume['kind'];
  readonly year: number;
  readonly chapters: readonly TrueChapter[];
  readonly figures: readonly TrueFigure[];
  readonly undecidable: readonly Undecidable[];
  readonly arguable: readonly Arguable[];
};

/** The truth of a page in a format: where empty cells leave no trace, a row with one cannot be placed any more. */
export function truthOf(page: LaidPage, volume: Volume, format: Format): Truth {
  const isLossy = format === 'text' && losesEmptyCells(volume.layout);
  const loose = isLossy && volume.layout.copiedCells === 'spaces';
  const tables = page.parts.flatMap(({ blocks }) => blocks.filter(isTable));
  const cells = tables.flatMap((table) => table.rows.flatMap((row) => cellsOf(row, table, isLossy, loose)));
  return {
    organisation: volume.body.organisation,
    kind: volume.kind,
    year: volume.year,
    chapters: page.parts.flatMap(({ chapter, blocks }) =>
      chapter === null
        ? []
        : [
            {
              ...chapter,
              amounts: amountsOf(blocks.filter(isTable), (row) => !isLossy || !hasGap(row)),
              arguableAmounts: amountsOf(blocks.filter(isTable), (row) => isLossy && hasGap(row)),
            },
          ],
    ),
    figures: cells.filter(({ open, arguable }) => open.length === 0 && !arguable),
    undecidable: cells.filter(({ open, arguable }) => open.length > 0 && !arguable),
    arguable: cells.filter(({ arguable }) => arguable),
  };
}

function isTable(block: LaidBlock): block is LaidTable {
  return block.kind === 'table';
}

function cellsOf(row: readonly LaidCell[], table: LaidTable, isLossy: boolean, loose: boolean) {
  const hasLost = isLossy && hasGap(row);
  const gaps = isLossy ? headGaps(table) : [];
  return row.flatMap(({ text, figure }, at): readonly (TrueFigure & { readonly arguable: boolean })[] => {
    if (figure === undefined) return [];
    const lost = hasLost || gaps.some((gap) => !isParted(row, at, gap));
    // Where the row has its year, what it is follows from the year for a reader who knows the book.
    const arguable = lost && table.yearRows === true;
    const isShort = lost && !arguable;
    const names = loose ? [...figure.names, ...looseNames(row, figure.names)] : figure.names;
    return [{ ...figure, names, raw: text, open: isShort ? ['role', 'year'] : figure.open, arguable }];
  });
}

function hasGap(row: readonly LaidCell[]): boolean {
  return row.some(({ text }) => text === '');
}

/** The columns without a head. The corner above the names may be empty: nobody misses it. */
function headGaps({ rows, headRows }: LaidTable): readonly number[] {
  return rows
    .slice(0, headRows)
    .flatMap((row) => row.flatMap(({ text }, at) => (at > 0 && text === '' ? [headRows === 1 ? at : 0] : [])));
}

/**
 * Whether words of a column of their own stand between a cell and the column without a head: before "Bron" there are as many heads as values,
 * so no reader misses one there.
 */
function isParted(row: readonly LaidCell[], at: number, gap: number): boolean {
  return row.slice(at + 1, gap).some(({ text, figure }) => figure === undefined && /\p{L}{2}/u.test(text));
}

/** Texts beside a name on one line cannot be parted from it. */
function looseNames(row: readonly LaidCell[], names: readonly string[]): readonly string[] {
  const texts = row.filter(({ figure }) => figure === undefined).map(({ text }) => text.replaceAll('\n', ' '));
  const at = texts.findIndex((text) => names.some((name) => text.startsWith(name)));
  if (at === -1) return [];
  const joined: string[] = [];
  for (let from = 0; from <= at; from += 1) {
    for (let to = at; to < texts.length; to += 1) joined.push(texts.slice(from, to + 1).join(' '));
  }
  return joined;
}

function amountsOf(
  tables: readonly LaidTable[],
  isWanted: (row: readonly LaidCell[]) => boolean,
): readonly TrueAmount[] {
  return tables.flatMap(({ rows }) =>
    rows
      .filter(isWanted)
      .flatMap((row) => row.flatMap(({ text, amount }) => (amount === undefined ? [] : [{ ...amount, raw: text }]))),
  );
}
