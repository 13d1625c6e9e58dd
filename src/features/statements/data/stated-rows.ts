import type { CsvCell } from '../../../frame/data/csv.ts';
import type { Question } from '../../../model/question.ts';
import type { Position } from '../../../model/source.ts';
import type { Measure, OfficialStatus } from '../../../model/statement.ts';
import { amountRows, indicatorRows, natureCells, type Place, tableCells } from './figure-rows.ts';

type TextLike = {
  readonly question: Question;
  readonly text: string;
  readonly status: OfficialStatus | null;
  readonly measure?: Measure | null;
  readonly position: Position;
};

/** What a chapter states, each sort in the order of the publication. */
type StatedLike = {
  readonly commitments: readonly TextLike[];
  readonly accounts: readonly TextLike[];
  readonly indicators: readonly Parameters<typeof indicatorRows>[1][];
  readonly amounts: Parameters<typeof amountRows>[1];
};

/** A sentence has no year, column, value, footnote or doubt. */
const noValue: readonly CsvCell[] = Array<null>(9).fill(null);

/** A row for each text: what it says, and the question that it stands under. */
function textRows(place: Place, sort: 'commitment' | 'account', texts: readonly TextLike[]): CsvCell[][] {
  const { publication, code, title } = place;
  return texts.map(({ question, text, status, measure = null, position }) => [
    ...[publication, code, title, sort, text, null, question],
    ...noValue,
    ...natureCells(place),
    ...tableCells(place, { position }),
    ...[status?.light ?? null, status?.reason ?? null],
    measure === null ? null : measure.by === 'judgement' ? measure.whose : measure.name,
  ]);
}

/** All that a chapter states, a row for each commitment, account, figure and amount. */
export function statedRows(place: Place, { commitments, accounts, indicators, amounts }: StatedLike): CsvCell[][] {
  return [
    ...textRows(place, 'commitment', commitments),
    ...textRows(place, 'account', accounts),
    ...indicators.flatMap((indicator) => indicatorRows(place, indicator)),
    ...amountRows(place, amounts),
  ];
}
