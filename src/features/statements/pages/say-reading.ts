import type { ReadTable } from '../../../model/block.ts';
import type { Words } from '../../../words/nl.data.ts';
import type { Statements } from '../queries/read-statements.ts';
import { sure } from './certainty.ts';

/**
 * What was read from a table and how sure that is, in one line: "Hieruit gelezen: 4 indicatoren, 12 cijfers. Dat is zeker."
 */
export function sayReading(
  { read, certainty }: Pick<ReadTable, 'read' | 'certainty'>,
  here: Pick<Statements, 'indicators' | 'amounts'>,
  { readTable }: Words,
): string {
  const figures = here.indicators.flatMap((indicator) => indicator.figures);
  const unsettled = [...figures, ...here.amounts].filter((one) => one.unsettled.length > 0).length;
  const elsewhere = read.amounts - here.amounts.length;
  const how =
    certainty < sure
      ? readTable.certainty(`${Math.round(certainty * 100)}%`)
      : unsettled > 0
        ? readTable.doubt(unsettled)
        : readTable.sure;
  const both = certainty < sure && unsettled > 0 ? [readTable.doubt(unsettled)] : [];
  return [readTable.read(read), ...(elsewhere > 0 ? [readTable.elsewhere(elsewhere)] : []), how, ...both].join(' ');
}
