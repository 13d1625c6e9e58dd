import { parseValue } from '../../../model/notation/parse-value.ts';
import { foldSpace } from '../../../model/text/fold-space.ts';
import { formOf } from '../forms/form-of.ts';
import type { GridRow } from '../grids/grid.ts';
import { type HeadContext, readHead } from '../heads/read-head.ts';
import { namesMeasure, readAttributeRow } from '../heads/row-kind.ts';
import { isRole } from './column-evidence.ts';
import { textsOf } from './row-kinds.ts';

/** Roles beside each other in the first row: they head columns, and no indicator is called so. */
const roles = -8;
/** What two words beside each other may mean: indicators, or roles that no list has. */
const attribute = 6;
const named = 2;
const mostNamed = 6;
const apart = 1.5;
const alike = -1.5;
const limited = -2;
const disjoint = -3;
/** Indicators are seldom as large as each other; what was measured of one and what is aimed at mostly are. */
const near = 1.5;
const far = 5;
/** "Banen (per 1.000 inwoners)" */
const hasUnit = /\S \([^()]{1,40}\)$/u;
const sample = 40;

/**
 * How much likelier, at most, turned rows may be than upright ones, in nats: years below each other under "Jaar" with words beside that head may be one
 * indicator, named above, with its roles ("Jaar | Peiling | Inzet"), or some indicators beside each other. Endless where nothing tells.
 */
export function mostLeadOfTurning(rows: readonly GridRow[], isTitled: boolean, context: HeadContext): number {
  const [corner = '', ...across] = textsOf(rows[0] ?? { cells: [], loose: [] });
  const head = readHead(corner, context);
  const headsPeriods = head.type === 'attribute' && head.attribute === 'period';
  if ((headsPeriods || head.type === 'empty') && across.some(isRole)) return roles;
  if (!headsPeriods || !isTitled) return Number.POSITIVE_INFINITY;
  const below = rows.slice(1, sample);
  const hasAttribute = below.some((row) => readAttributeRow(textsOf(row), () => true) !== null);
  const names = across.filter((text) => namesMeasure(text) || hasUnit.test(text) || text.split(' ').length > 2);
  return (hasAttribute ? attribute : 0) + Math.min(mostNamed, names.length * named) + weighValues(across.length, below);
}

/** What the values of columns say for their being of other indicators, or against it. */
function weighValues(width: number, rows: readonly GridRow[]): number {
  const columns = Array.from({ length: width }, (_, at) =>
    rows.map(({ cells }) => foldSpace(cells[at + 1]?.text ?? '')),
  );
  const filled = columns.filter((texts) => texts.some((text) => text !== ''));
  if (filled.length < 2) return 0;
  const isDisjoint = rows.every((_, row) => filled.filter((texts) => texts[row] !== '').length < 2);
  const limits = filled.filter((texts) => texts.some((text) => formOf(text) === 'limit'));
  const sizes = filled.flatMap((texts) => sizeOf(texts) ?? []);
  const ratio = Math.max(...sizes) / Math.min(...sizes);
  return (
    (isDisjoint ? disjoint : 0) +
    (limits.length > 0 && limits.length < filled.length ? limited : 0) +
    (sizes.length < 2 ? 0 : ratio <= near ? alike : ratio >= far ? apart : 0)
  );
}

/** The first number above 0 of a column. */
function sizeOf(texts: readonly string[]): number | null {
  for (const text of texts) {
    const { value } = parseValue(text);
    const size = value.type === 'number' || value.type === 'comparison' ? Number(value.number) : 0;
    if (size > 0) return size;
  }
  return null;
}
