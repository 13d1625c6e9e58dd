import type { FigureRole } from '../../src/model/statement.ts';
import { type DraftAmount, type DraftChapter, type DraftFigure, type DraftPublication, writeNumber } from './draft.ts';
import type { PlannedField } from './plan-fields.ts';

function figure(role: FigureRole, year: number, number: number): DraftFigure {
  const heads: Partial<Record<FigureRole, string>> = { achieved: 'Behaald', target: 'Beoogd' };
  return { role, year, column: `${heads[role] ?? 'Cijfer'} ${year}`, footnote: null, ...writeNumber(number) };
}

function amounts(field: number, year: number, standing: DraftAmount['standing']): DraftAmount[] {
  const [expenses, income] = [1000 + ((field * 37 + year * 11) % 900), 200 + ((field * 13 + year * 7) % 300)];
  const amount = (label: string, side: DraftAmount['side'], thousands: number): DraftAmount => ({
    label,
    side,
    year,
    standing,
    column: `${standing === 'actual' ? 'Rekening' : 'Begroting'} ${year}`,
    raw: writeNumber(thousands).raw,
    number: thousands * 1000,
  });
  return [
    amount('Lasten', 'expenses', expenses),
    amount('Baten', 'income', income),
    amount('Saldo', 'balance', income - expenses),
  ];
}

function writeField(field: PlannedField, number: number, kind: DraftPublication['kind'], year: number): DraftChapter {
  const isBudget = kind === 'budget';
  const commitments = field.commitments(year);
  return {
    slug: field.code,
    parent: field.code.slice(0, field.code.lastIndexOf('.')),
    code: field.code,
    title: field.title,
    level: 'policy-field',
    passages: isBudget
      ? [
          { question: 'intro', heading: null, text: field.intro(year) },
          {
            question: 'do',
            heading: 'Wat gaan we hiervoor doen?',
            text: commitments.map(({ plan }) => plan).join(' '),
          },
        ]
      : [
          {
            question: 'done',
            heading: 'Wat hebben we gedaan?',
            text: commitments.map(({ report }) => report).join(' '),
          },
        ],
    commitments: isBudget ? commitments.map(({ plan }) => ({ text: plan, question: 'do' })) : [],
    accounts: isBudget ? [] : commitments.map(({ report }) => ({ text: report, question: 'done', heading: null })),
    indicators: field.indicators.map(({ name, achieved, aim }) => ({
      kind: 'performance',
      name,
      unit: null,
      frequency: null,
      source: null,
      footnote: null,
      figures: isBudget
        ? [
            figure('achieved', year - 3, achieved(year - 3)),
            figure('achieved', year - 2, achieved(year - 2)),
            figure('target', year, aim(year)),
          ]
        : [
            figure('achieved', year - 1, achieved(year - 1)),
            figure('target', year, aim(year)),
            figure('achieved', year, achieved(year)),
          ],
    })),
    amounts: amounts(number, year, isBudget ? 'original' : 'actual'),
    references: [],
  };
}

function writeParents(fields: readonly PlannedField[]): DraftChapter[] {
  const parents = new Map<string, DraftChapter>();
  for (const { code, programme, subprogramme } of fields) {
    const [first = '', second = ''] = code.split('.');
    const base = { passages: [], commitments: [], accounts: [], indicators: [], amounts: [], references: [] };
    parents.set(first, { ...base, slug: first, parent: null, code: first, title: programme, level: 'programme' });
    const sub = `${first}.${second}`;
    parents.set(sub, { ...base, slug: sub, parent: first, code: sub, title: subprogramme, level: 'subprogramme' });
  }
  return [...parents.values()];
}

/** The budget and the annual report of every year, the earliest first. */
export function writeDocuments(fields: readonly PlannedField[], years: readonly number[]): DraftPublication[] {
  return years.flatMap((year) =>
    (['budget', 'annual-report'] as const).map((kind) => ({
      kind,
      year,
      chapters: [...writeParents(fields), ...fields.map((field, number) => writeField(field, number, kind, year))],
    })),
  );
}
