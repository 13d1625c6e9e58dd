import type { ColumnMeaning, RowMeaning } from '../../src/model/correction.ts';
import { headKey } from '../../src/recognition/decided/decided.ts';
import type { LaidPage, LaidTable, StatedFigure } from '../makers/lay/block.ts';
import { foldText } from '../makers/score/tally.ts';

function tablesOf(pages: readonly LaidPage[]): readonly LaidTable[] {
  return pages
    .flatMap(({ parts }) => parts)
    .flatMap(({ blocks }) => blocks.filter((block): block is LaidTable => block.kind === 'table'));
}

/** The heads of each column from the top down in one text, as a reader spreads out cells that span others. */
function headsOf({ rows, headRows }: LaidTable): readonly string[] {
  const storeys: string[][] = Array.from({ length: headRows }, () => []);
  for (const [at, row] of rows.slice(0, headRows).entries()) {
    let column = 0;
    for (const { text, columns = 1, rows: deep = 1 } of row) {
      while (storeys[at]?.[column] !== undefined) column += 1;
      for (const storey of storeys.slice(at, at + deep))
        for (let across = 0; across < columns; across += 1) storey[column + across] = text;
      column += columns;
    }
  }
  const width = Math.max(0, ...storeys.map((row) => row.length));
  return Array.from({ length: width }, (_, at) => {
    const pieces = storeys.map((row) => (row[at] ?? '').trim());
    return pieces.filter((text, index) => text !== '' && text !== pieces[index - 1]).join(' ');
  });
}

/** What figures of one role mean below a head or beside a word: of the year that it names, of one that is so far from the book, or each of that of its row. */
function meaningOfFigures(all: readonly StatedFigure[], text: string, published: number): ColumnMeaning | null {
  // beside those of the body, rows of others ("Nederland") tell themselves whose they are
  const own = all.filter(({ role }) => role !== 'reference');
  const figures = own.length > 0 ? own : all;
  const [first] = figures;
  if (first === undefined || figures.some(({ role }) => role !== first.role)) return null;
  const { role, year } = first;
  if (year === null || figures.some((figure) => figure.year !== year)) return { is: 'value', role, year: null };
  return { is: 'value', role, year: text.includes(String(year)) ? 'head' : year - published };
}

/** Whether a cell is the name of the figures of its row. */
function isNamedBy(row: LaidTable['rows'][number], at: number): boolean {
  const text = foldText(row[at]?.text ?? '');
  const figures = row.flatMap(({ figure }) => figure ?? []);
  return figures.length > 0 && figures.every(({ names }) => names.some((name) => foldText(name) === text));
}

/** What the maker meant by each head of a column of names or of figures, and by each word in a row that tells the role of its figures, by its key; none where tables mean different things by it. */
export function columnsOf(pages: readonly LaidPage[], published: number): ReadonlyMap<string, ColumnMeaning | null> {
  const heads = new Map<string, ColumnMeaning | null>();
  const add = (text: string, figures: readonly StatedFigure[], to: Map<string, ColumnMeaning | null>) => {
    if (figures.length === 0 || text === '') return;
    const means = meaningOfFigures(figures, text, published);
    const known = to.get(headKey(text));
    to.set(headKey(text), known !== undefined && JSON.stringify(known) !== JSON.stringify(means) ? null : means);
  };
  const tables = tablesOf(pages);
  const words = new Map<string, ColumnMeaning | null>();
  for (const table of tables) {
    const body = table.rows.slice(table.headRows);
    for (const [at, head] of headsOf(table).entries()) {
      if (head !== '' && body.length > 0 && body.every((row) => isNamedBy(row, at)))
        heads.set(headKey(head), { is: 'name' });
      add(
        head,
        body.flatMap((row) => row[at]?.figure ?? []),
        heads,
      );
    }
    const said = body.flatMap((row) => {
      const figures = row.flatMap(({ figure }) => figure ?? []);
      return row.flatMap(({ text, figure }) => (figure === undefined ? [{ text, figures }] : []));
    });
    for (const [text, own] of Map.groupBy(said, (one) => one.text)) {
      add(
        text,
        own.flatMap(({ figures }) => figures.map((figure) => ({ ...figure, year: null }))),
        words,
      );
    }
  }
  return new Map([...words, ...heads]);
}

/** What the maker meant by each row of a table, by its key; none where tables mean different things by it. */
export function rowsOf(pages: readonly LaidPage[]): ReadonlyMap<string, RowMeaning | null> {
  const meant = new Map<string, RowMeaning | null>();
  for (const row of tablesOf(pages).flatMap(({ rows, headRows }) => rows.slice(headRows))) {
    const name = row.find(({ text }) => text.trim() !== '')?.text ?? '';
    const sides = new Set(row.flatMap(({ amount }) => amount?.side ?? []));
    const [side] = sides;
    const hasFigures = row.some(({ figure }) => figure !== undefined);
    if (name === '' || (!hasFigures && (sides.size !== 1 || side === undefined))) continue;
    const means: RowMeaning = hasFigures || side === undefined ? { is: 'indicator' } : { is: 'amount', side };
    const known = meant.get(headKey(name));
    meant.set(headKey(name), known !== undefined && JSON.stringify(known) !== JSON.stringify(means) ? null : means);
  }
  return meant;
}
