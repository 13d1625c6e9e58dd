import type { LaidBlock, LaidCell, LaidPage, LaidTable, StatedAmount, StatedFigure } from './lay/block.ts';
import type { Volume } from './lay/house.ts';
import { losesEmptyCells } from './write/text.ts';

export const formats = ['html', 'text', 'docx', 'tagged-pdf', 'pdf'] as const;
export type Format = (typeof formats)[number];

export type TrueFigure = StatedFigure & { readonly raw: string };
/** A value of which no reader of this format can know the year or the role. */
export type Undecidable = {
  readonly names: readonly string[];
  readonly raw: string;
  readonly open: readonly ('role' | 'year')[];
};

export type TrueChapter = NonNullable<LaidPage['parts'][number]['chapter']> & {
  readonly amounts: readonly (StatedAmount & { readonly raw: string })[];
};

/** What a careful reader who knows the whole book says that a file states. */
export type Truth = {
  readonly organisation: string;
  readonly kind: Volume['kind'];
  readonly year: number;
  readonly chapters: readonly TrueChapter[];
  readonly figures: readonly TrueFigure[];
  readonly undecidable: readonly Undecidable[];
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
      chapter === null ? [] : [{ ...chapter, amounts: amountsOf(blocks.filter(isTable), isLossy) }],
    ),
    figures: cells.filter(({ open }) => open.length === 0),
    undecidable: cells.filter(({ open }) => open.length > 0),
  };
}

function isTable(block: LaidBlock): block is LaidTable {
  return block.kind === 'table';
}

function cellsOf(row: readonly LaidCell[], table: LaidTable, isLossy: boolean, loose: boolean): readonly TrueFigure[] {
  const isShort = isLossy && (hasGap(row) || headsHaveGap(table));
  return row.flatMap(({ text, figure }): readonly TrueFigure[] => {
    if (figure === undefined) return [];
    const names = loose ? [...figure.names, ...looseNames(row, figure.names)] : figure.names;
    return [{ ...figure, names, raw: text, open: isShort ? ['role', 'year'] : figure.open }];
  });
}

function hasGap(row: readonly LaidCell[]): boolean {
  return row.some(({ text }) => text === '');
}

/** The corner above the names may be empty: nobody misses it. */
function headsHaveGap({ rows, headRows }: LaidTable): boolean {
  return rows.slice(0, headRows).some((row) => row.slice(1).some(({ text }) => text === ''));
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

function amountsOf(tables: readonly LaidTable[], isLossy: boolean) {
  return tables.flatMap((table) =>
    table.rows.flatMap((row) =>
      // The money of a row that lost a cell is as little to be placed as its figures.
      isLossy && row.some(({ amount }) => amount !== undefined) && hasGap(row)
        ? []
        : row.flatMap(({ text, amount }) => (amount === undefined ? [] : [{ ...amount, raw: text }])),
    ),
  );
}
