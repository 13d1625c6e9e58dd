import type { Table } from '../../../model/block.ts';
import type { IndicatorKind } from '../../../model/statement.ts';
import { readHead } from '../heads/read-head.ts';
import { readAttributeRow } from '../heads/row-kind.ts';
import type { Stated } from '../stated.ts';

const word = /[\p{L}\p{N}]+/gu;

/**
 * The texts of a table that are in none of the statements made from it, each once, in reading order: a column with row numbers, shares of
 * a total beside amounts, a caption. They are told in a note, so that nothing is dropped in silence. A head that
 * is understood is no text of its own: it says what its cells are.
 */
export function findUnplacedCells(table: Table, found: Stated): string[] {
  const stated = new Set(textsOf(found).flatMap(wordsIn));
  const cells = table.rows.flatMap((row, index) =>
    row
      .filter((cell) => cell.span === undefined && (!(index === 0 || cell.header) || isUnknownHead(cell.text)))
      .map(({ text }) => text.trim()),
  );
  const texts = new Set([...(table.caption === null ? [] : [table.caption]), ...cells]);
  return [...texts].filter((text) => wordsIn(withoutLabel(text)).some((one) => !stated.has(one)));
}

/** "Bron: CBS" says what is stated as the source. */
function withoutLabel(text: string): string {
  return readAttributeRow([text], () => false)?.text ?? text;
}

function isUnknownHead(text: string): boolean {
  return readHead(text, { publicationYear: null, organisation: null }).type === 'unknown';
}

function textsOf({ indicators, groups }: Stated): (string | null)[] {
  return [
    ...indicators.flatMap(({ name, kind, unit, frequency, source, footnote, figures }) => [
      ...[name, letterOf(kind), unit, frequency, source, footnote],
      ...figures.flatMap(({ raw, column, year, footnote: note }) => [raw, column, String(year), note]),
    ]),
    ...groups.flatMap(({ chapter, amounts }) => [
      ...[chapter?.code ?? null, chapter?.title ?? null],
      ...amounts.flatMap(({ raw, label, column, year }) => [raw, label, column, String(year)]),
    ]),
  ];
}

/** "E" behind a name is stated as its kind. */
function letterOf(kind: IndicatorKind | null): string | null {
  return kind === 'effect' ? 'e' : kind === 'performance' ? 'p' : null;
}

function wordsIn(text: string | null): string[] {
  return text?.normalize('NFKC').toLowerCase().match(word) ?? [];
}
