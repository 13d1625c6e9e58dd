import type { BookName, Field, Indicator, Year } from '../../tools/example/havermonde/field.ts';
import { webProgrammes, wordProgrammes } from '../../tools/example/havermonde/programmes.data.ts';

type Kind = 'begroting' | 'jaarverslag';

/** A book of the invented municipality with one of its policy fields, and where that stands in it. */
export type FieldOfBook = { readonly kind: Kind; readonly year: Year; readonly code: string; readonly field: Field };

export function programmesOf(year: Year) {
  return year < 2024 ? webProgrammes : wordProgrammes;
}

/** The publications that the books are. */
export function slugOf({ kind, year }: { readonly kind: Kind; readonly year: Year }): BookName {
  return `${kind}-${year}`;
}

export function fieldsOf(kind: Kind, year: Year): readonly FieldOfBook[] {
  return programmesOf(year).flatMap(({ fields }, at) =>
    fields.map((field, place) => ({ kind, year, code: `${at + 1}.${place + 1}`, field })),
  );
}

export function titleOf({ year, field }: FieldOfBook): string {
  return field.titles[year < 2024 ? 0 : 1];
}

/** What the source says is to be done: goals and activities of a budget, goals alone of an annual report in the first layout. */
export function commitmentsOf({ kind, year, field }: FieldOfBook): readonly string[] {
  const { goals, isUnanswered } = field.years[year];
  if (kind === 'begroting') return goals.flatMap(({ goal, actions }) => [goal, ...actions.map(({ plan }) => plan)]);
  return year < 2024 || isUnanswered === true ? goals.map(({ goal }) => goal) : [];
}

/** What the source says was done or concluded. */
export function accountsOf({ kind, year, field }: FieldOfBook): readonly string[] {
  const { goals, isUnanswered } = field.years[year];
  if (kind === 'begroting' || isUnanswered === true) return [];
  return goals.flatMap(({ actions, conclusion }) => [conclusion, ...actions.flatMap(({ done }) => done ?? [])]);
}

/** What has indicators in a book: a policy field or a paragraph. */
type Measured = {
  readonly kind: Kind;
  readonly year: Year;
  readonly field: { readonly indicators: readonly Indicator[] };
};

/** Every cell of the indicators: name, role, year and the value as written. */
export function figuresOf({ kind, year, field: { indicators } }: Measured): readonly string[] {
  const book = slugOf({ kind, year });
  return indicators
    .filter(({ first = 2022, last = 2025 }) => first <= year && year <= last)
    .flatMap((indicator) => cellsOf(indicator, kind, year, book));
}

function cellsOf({ name, renamed, actual, aim, unlike }: Indicator, kind: Kind, year: Year, book: BookName): string[] {
  const own = renamed !== undefined && renamed.from <= year ? renamed.name : name;
  const [achieved, wanted] = [
    { ...actual, ...unlike?.[book]?.actual },
    { ...aim, ...unlike?.[book]?.aim },
  ];
  const cell = (role: 'achieved' | 'target', of: number) =>
    `${own}: ${role} ${of} ${(role === 'achieved' ? achieved : wanted)[of] ?? '-'}`;
  if (kind === 'jaarverslag') return [cell('achieved', year - 1), cell('target', year), cell('achieved', year)];
  return [cell('achieved', year - 2), cell('target', year), cell('target', year < 2024 ? year - 1 : 2027)];
}

/** Every cell of the money of a field: side, column and thousands of euros as written. */
export function amountsOf({ kind, year, field }: FieldOfBook): readonly string[] {
  const off = field.offBalance?.[slugOf({ kind, year })] ?? 0;
  const columns =
    kind === 'begroting'
      ? ([
          [`Rekening ${year - 2}`, 'actual', year - 2 - 2020],
          [`Begroting ${year - 1}`, 'original', year - 1 - 2021],
          [`Begroting ${year}`, 'original', year - 2021],
        ] as const)
      : ([
          [`Begroting ${year}`, 'original', year - 2021],
          [`Begroting ${year} na wijziging`, 'amended', year - 2022],
          [`Rekening ${year}`, 'actual', year - 2020],
        ] as const);
  return columns.flatMap(([head, standing, at], column) => {
    const [expenses, income] = [field.expenses[standing][at] ?? 0, field.income[standing][at] ?? 0];
    const balance = income - expenses + (column === 2 ? off : 0);
    const written = [expenses, income, balance].map((thousands) => thousands.toLocaleString('nl-NL'));
    return (['expenses', 'income', 'balance'] as const).map((side, row) => `${side} ${head} ${written[row]}`);
  });
}
