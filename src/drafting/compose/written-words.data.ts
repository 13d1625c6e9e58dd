import type { MoneyUnit } from '../../model/notation/euros.ts';
import type { AmountSide, FigureRole, Standing } from '../../model/statement.ts';

/** Words that stand in documents made here, above columns and rows: those of the field, as `recognition/lexicon` knows them. A document is Dutch. */
export const writtenWords = {
  indicator: 'Indicator',
  unit: 'Eenheid',
  /** Above a column of values, with the year behind it. */
  roles: {
    achieved: 'Behaald',
    budgeted: 'Begroot',
    target: 'Beoogd',
    baseline: 'Nulmeting',
    reference: 'Vergelijking',
    other: '',
  } satisfies Readonly<Record<FigureRole, string>>,
  standings: {
    original: 'Primitieve begroting',
    amended: 'Begroting na wijziging',
    actual: 'Rekening',
  } satisfies Readonly<Record<Standing, string>>,
  sides: { expenses: 'Lasten', income: 'Baten', balance: 'Saldo' } satisfies Readonly<Record<AmountSide, string>>,
  units: {
    euro: 'Bedragen in euro',
    thousand: 'Bedragen x € 1.000',
    million: 'Bedragen x € 1 miljoen',
    billion: 'Bedragen x € 1 miljard',
  } satisfies Readonly<Record<MoneyUnit, string>>,
} as const;
