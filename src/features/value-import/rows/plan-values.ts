import type { Outline } from '../../../drafting/compose/outline.ts';
import type { DraftFigure, IndicatorItem } from '../../../drafting/item.ts';
import { parseValue } from '../../../model/notation/parse-value.ts';
import { codeKey, titleKey } from '../../../model/text/keys.ts';
import { itemOfFields } from '../../drafts/forms/item-of-fields.ts';
import { figureKey, isOpen, writtenFields } from '../../drafts/forms/written-fields.ts';
import type { ValueChange } from './value-change.ts';
import type { ValueRow } from './value-row.ts';

/** Why a value is left out: all that a person can do something about. */
type LeftOut =
  | 'no-indicator'
  | 'more-indicators'
  | 'not-asked'
  | 'adopted'
  | 'unreadable'
  | 'bad-day'
  | 'twice'
  | 'not-allowed';

export type PlannedValues = {
  readonly changes: readonly ValueChange[];
  /** Values that stand there already. */
  readonly same: number;
  readonly leftOut: readonly { readonly row: ValueRow; readonly why: LeftOut }[];
};

type Standing = {
  readonly id: string;
  readonly item: IndicatorItem;
  readonly version: number;
  readonly places: readonly string[];
};

/** What a draft has to be told for a plan. */
export type PlanOf = {
  readonly outline: Outline;
  /** The version of a piece that stands. */
  readonly versionOf: (itemId: string) => number;
  readonly isPlan: boolean;
  /** Whether who takes them in may write in a chapter. */
  readonly mayWrite: (chapter: string) => boolean;
};

/** What taking in the values of a file would change in a draft; nothing is guessed: what is not sure is left out, and said. */
export function planValues(rows: readonly ValueRow[], plan: PlanOf): PlannedValues {
  const standing = standingIn(plan);
  const changes = new Map<string, ValueChange & { readonly row: ValueRow }>();
  const leftOut: { readonly row: ValueRow; readonly why: LeftOut }[] = [];
  const twice = new Set<string>();
  let same = 0;
  for (const row of rows) {
    const planned = planRow(row, standing, plan);
    if (planned === 'same') same += 1;
    else if (typeof planned === 'string') leftOut.push({ row, why: planned });
    else {
      const key = `${planned.itemId} ${planned.key}`;
      const other = changes.get(key);
      if (other !== undefined && other.raw !== planned.raw) {
        twice.add(key);
        leftOut.push({ row, why: 'twice' });
      } else changes.set(key, { ...planned, row });
    }
  }
  const kept = [...changes].filter(([key]) => !twice.has(key));
  const gone = [...changes].filter(([key]) => twice.has(key)).map(([, { row }]) => ({ row, why: 'twice' as const }));
  return { changes: kept.map(([, { row: _, ...change }]) => change), same, leftOut: [...leftOut, ...gone] };
}

function planRow(row: ValueRow, standing: readonly Standing[], plan: PlanOf): ValueChange | 'same' | LeftOut {
  const found = standing.filter((one) => isMeant(one, row));
  const [piece] = found;
  if (piece === undefined) return 'no-indicator';
  if (found.length > 1) return 'more-indicators';
  if (!plan.mayWrite(piece.item.chapter)) return 'not-allowed';
  const figure = figureMeant(piece.item, row, plan.isPlan);
  if (figure === null) return 'not-asked';
  if (!isOpen(figure, plan.isPlan)) return figure.adopted === row.raw ? 'same' : 'adopted';
  if (parseValue(row.raw).value.type === 'text') return 'unreadable';
  const { id, item, version } = piece;
  const change = {
    ...{ itemId: id, base: version, key: figureKey(figure), old: figure.raw },
    ...{ raw: row.raw, source: row.source, day: row.day, explanation: row.explanation },
  };
  const made = applyChanges(item, [change], plan.isPlan);
  if (made === null) return row.day === '' ? 'unreadable' : 'bad-day';
  return JSON.stringify(made) === JSON.stringify(item) ? 'same' : change;
}

/** A piece with values laid over it; null where one of them does not fit. What the file does not say stays as it is. */
export function applyChanges(
  item: IndicatorItem,
  changes: readonly Omit<ValueChange, 'old'>[],
  isPlan: boolean,
): IndicatorItem | null {
  const fields: Record<string, string> = { ...writtenFields(item) };
  for (const { key, raw, source, day, explanation } of changes) {
    Object.assign(fields, { [`waarde-${key}`]: raw, [`ontbreekt-${key}`]: '' });
    for (const [name, value] of [
      ['bron', source],
      ['dag', day],
      ['toelichting', explanation],
    ] as const)
      if (value !== '') fields[`${name}-${key}`] = value;
  }
  const made = itemOfFields(item, { one: (name) => fields[name] ?? '', isPlan });
  return 'item' in made && made.item.kind === 'indicator' ? made.item : null;
}

function standingIn({ outline, versionOf }: PlanOf): readonly Standing[] {
  return outline.chapters.flatMap((chapter) =>
    outline.in(chapter.id, 'indicator').map(({ id, item }) => ({
      ...{ id, item, version: versionOf(id) },
      places: [
        codeKey(chapter.item.code),
        titleKey(chapter.item.title),
        titleKey(`${chapter.item.code} ${chapter.item.title}`),
      ].flatMap((key) => key ?? []),
    })),
  );
}

function isMeant({ id, item, places }: Standing, { itemId, name, chapter }: ValueRow): boolean {
  if (itemId !== '') return id === itemId;
  if (titleKey(item.name) !== titleKey(name) || titleKey(name) === '') return false;
  return chapter === '' || places.includes(titleKey(chapter)) || places.includes(codeKey(chapter) ?? '');
}

/** The value that a row is about; where it does not say which, the only one that the document asks. */
function figureMeant({ figures }: IndicatorItem, { role, year }: ValueRow, isPlan: boolean): DraftFigure | null {
  const fits = figures.filter((one) => (role === null || one.role === role) && (year === null || one.year === year));
  if (role !== null && year !== null) return fits[0] ?? null;
  const open = fits.filter((one) => isOpen(one, isPlan));
  return open.length === 1 ? (open[0] ?? null) : null;
}
