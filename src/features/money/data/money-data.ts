import { printCsv } from '../../../frame/csv/csv.ts';
import { textsAt } from '../../publications/queries/texts-at.ts';
import { natureCells } from '../../statements/data/figure-rows.ts';
import { textsData } from '../../statements/data/texts-data.ts';
import type { LoadedMoney } from '../pages/load-money.ts';
import type { AmountAt } from '../queries/read-amounts-at.ts';
import { standingOf } from '../stated/standing-of.ts';
import { moneyColumns } from './money-columns.data.ts';

/** What the texts are that amounts stand in. */
export function moneyTexts({ amounts, originals }: Pick<LoadedMoney, 'amounts' | 'originals'>) {
  return textsAt(amounts, originals);
}

function amountJson(amount: AmountAt) {
  const { publication, chapter, code, title, label, side, year, column, raw, euros, unit, rounding } = amount;
  return {
    publication,
    chapter: { slug: chapter, code, title },
    item: label,
    side,
    year,
    standing: standingOf(amount),
    column,
    raw,
    unit,
    euros,
    rounding,
    unsettled: amount.unsettled,
    nature: amount.nature,
    original: amount.nature.length === 0 ? null : amount.address,
    table: amount.table,
    at: amount.position,
  };
}

/** The money of a field as data: every amount as its document states it. Nothing is added up. */
export function moneyJson(loaded: LoadedMoney) {
  const { organisation, field, amounts, findings } = loaded;
  return {
    ...textsData(moneyTexts(loaded)),
    organisation: organisation.name,
    field: { slug: field.slug, title: field.title },
    amounts: amounts.map(amountJson),
    findings: findings.map(({ key }) => key),
  };
}

/** The same as a table, a row for each amount. */
export function moneyCsv({ amounts }: Pick<LoadedMoney, 'amounts'>): string {
  return printCsv([
    moneyColumns.map(({ name }) => name),
    ...amounts.map((amount) => [
      ...[amount.publication, amount.chapter, amount.title, amount.label, amount.side, amount.year],
      ...[standingOf(amount), amount.column, amount.raw.trim(), amount.unit, amount.euros, amount.rounding],
      amount.unsettled.join(' '),
      ...natureCells(amount),
    ]),
  ]);
}
