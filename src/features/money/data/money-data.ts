import type { CsvCell } from '../../../frame/data/csv.ts';
import type { PageData } from '../../../frame/data/page-data.ts';
import { nl } from '../../../words/nl.data.ts';
import { textsAt } from '../../publications/queries/texts-at.ts';
import { natureCells } from '../../statements/data/figure-rows.ts';
import type { LoadedMoney } from '../pages/load-money.ts';
import type { AmountAt } from '../queries/read-amounts-at.ts';
import { standingOf } from '../stated/standing-of.ts';
import { moneyColumns } from './money-columns.data.ts';

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

function amountRow(amount: AmountAt): CsvCell[] {
  return [
    ...[amount.publication, amount.chapter, amount.title, amount.label, amount.side, amount.year],
    ...[standingOf(amount), amount.column, amount.raw, amount.unit, amount.euros, amount.rounding],
    amount.unsettled.join(' ') || null,
    ...natureCells(amount),
  ];
}

/** The data of the money of a field: every amount as its document states it, a row for each. Nothing is added up. */
export function moneyData({ organisation, field, amounts, findings, originals }: LoadedMoney): PageData {
  return {
    kind: 'money',
    title: `${nl.fieldMoney.title(field.title)} · ${organisation.name}`,
    file: `${organisation.slug}-${field.slug}-geld`,
    organisation,
    texts: textsAt(amounts, originals),
    columns: moneyColumns,
    rows: amounts.map(amountRow),
    list: 'amounts',
    items: amounts.map(amountJson),
    about: { field: { slug: field.slug, title: field.title }, findings: findings.map(({ key }) => key) },
  };
}
