import type { Position } from '../../model/source.ts';
import { type AttributeKind, differenceHead, historyHead } from './column-words.ts';
import { plainHead } from './head-text.ts';
import { spreadHeads } from './spread-heads.ts';

/** A column of a flattened table, with its head put together from one or more cells. */
export type FlatColumn = {
  readonly head: string;
  readonly type: AttributeKind | 'value' | 'bullet';
  readonly at: Position;
};

/** A cell of the heads, before roles, years and sides have found each other. */
export type Piece = {
  readonly kind: 'column' | 'role' | 'year' | 'side' | 'unit' | 'unknown';
  readonly column: FlatColumn;
  readonly role: string;
};

/** Puts the pieces of the heads together to columns, in the order of the table. */
export function joinPieces(pieces: readonly Piece[]): readonly FlatColumn[] {
  return joinSides(joinYears(joinReferences(pieces)));
}

/** "Benchmark", then "Waarde": the first holds names of what is compared with, the second the value. */
function joinReferences(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((piece, index) => {
    const after = pieces[index + 1];
    const names =
      piece.kind === 'role' &&
      piece.role === 'reference' &&
      after?.kind === 'role' &&
      /^(waarde|cijfer|score)$/u.test(plainHead(after.column.head));
    const trails = piece.kind === 'role' && /^vergelijking$/u.test(plainHead(piece.column.head));
    return names || trails ? { ...piece, kind: 'column', column: { ...piece.column, type: 'remark' } } : piece;
  });
}

/** Gives roles their years: each its own when one follows the other, in order when all roles come before all years. */
function joinYears(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  let index = 0;
  while (index < pieces.length) {
    const undated = undatedFrom(pieces, index);
    const theirs = runOf(pieces, index + undated.length, 'year');
    if (undated.length > 1 && theirs.length === undated.length) {
      joined.push(...undated.map((head, at) => withHead(head, `${head.column.head} ${theirs[at]?.column.head ?? ''}`)));
      index += undated.length * 2;
      continue;
    }
    const spread = spreadFrom(pieces, index);
    if (spread !== null) {
      joined.push(...spread.columns);
      index = spread.next;
      continue;
    }
    const roles = runOf(pieces, index, 'role');
    if (roles.length === 0) {
      const piece = pieces[index];
      if (piece) joined.push(piece);
      index += 1;
      continue;
    }
    const dated = readDated(pieces, index + roles.length, roles);
    joined.push(...dated);
    const years = runOf(pieces, index + roles.length + dated.length, 'year');
    joined.push(...pairUp(dated.length > 0 ? roles.slice(1) : roles, years));
    index += roles.length + dated.length + years.length;
  }
  return joined;
}

/**
 * Two rows of heads that were written one after the other: "Realisatie, Doel" over "Naam, 2018, 2019, 2023", where the
 * name stands beside the lower row, and years over roles that come back: "2018, 2019" over "Begroot, Werkelijk, Begroot,
 * Werkelijk". Null where neither stands here.
 */
function spreadFrom(
  pieces: readonly Piece[],
  index: number,
): { readonly columns: readonly Piece[]; readonly next: number } | null {
  const upper = [runOf(pieces, index, 'role'), runOf(pieces, index, 'year')].find((run) => run.length > 1) ?? [];
  const isRoles = upper[0]?.kind === 'role';
  const from = index + upper.length;
  const beside = isRoles ? runOf(pieces, from, 'column').filter((piece) => piece.column.type !== 'value') : [];
  const lower = runOf(pieces, from + beside.length, isRoles ? 'year' : 'role');
  const each = lower.length / upper.length;
  if (upper.length < 2 || (isRoles ? beside.length === 0 || each < 1 : each < 2 || !Number.isInteger(each)))
    return null;
  const texts = spreadHeads(
    upper.map((piece) => piece.column.head),
    lower.map((piece) => piece.column.head),
  );
  if (texts === null || (!isRoles && new Set(texts).size < texts.length)) return null;
  return {
    columns: [...beside, ...lower.map((piece, at) => withHead(piece, texts[at] ?? ''))],
    next: from + beside.length + lower.length,
  };
}

/** Roles, and differences between them, that have no year yet: "Rekening", "Begroting na wijziging", "Verschil". */
function undatedFrom(pieces: readonly Piece[], from: number): readonly Piece[] {
  const isUndated = ({ kind, column }: Piece) =>
    kind === 'role' ||
    (kind === 'column' &&
      column.type === 'value' &&
      differenceHead.test(plainHead(column.head)) &&
      !/\d{4}/u.test(column.head));
  const run = pieces.slice(from, from + 40);
  const end = run.findIndex((piece) => !isUndated(piece));
  return end === -1 ? run : run.slice(0, end);
}

/** "Referentie" over "jaar" and "cijfer", before the years of the other roles: the first role has a period and a value. */
function readDated(pieces: readonly Piece[], at: number, roles: readonly Piece[]): readonly Piece[] {
  const [role] = roles;
  const [period, figure] = [pieces[at], pieces[at + 1]];
  if (role === undefined || roles.length < 2 || period?.column.type !== 'period' || figure?.kind !== 'role') return [];
  if (pieces[at + 2]?.kind !== 'year') return [];
  return [
    withHead(period, `${role.column.head} ${period.column.head}`),
    withHead(figure, `${role.column.head} ${figure.column.head}`),
  ];
}

function runOf(pieces: readonly Piece[], from: number, kind: Piece['kind']): readonly Piece[] {
  let end = from;
  while (pieces[end]?.kind === kind) end += 1;
  return pieces.slice(from, end);
}

/** There is one baseline: where years are more than roles, they are those of the other roles. */
function pairUp(roles: readonly Piece[], years: readonly Piece[]): readonly Piece[] {
  if (years.length === 0) return roles;
  const surplus = years.length - roles.length;
  const [baseline] = roles;
  if (surplus > 0 && baseline?.role === 'baseline') return [baseline, ...pairUp(roles.slice(1), years)];
  if (surplus < 0) {
    const bare = roles.slice(0, -years.length);
    return [...bare, ...pairUp(roles.slice(-years.length), years)];
  }
  const [first, second] = roles;
  const differ = new Set(years.map((year) => year.column.head)).size === years.length;
  if (
    surplus > 0 &&
    differ &&
    first?.role === 'achieved' &&
    second !== undefined &&
    roles.length === 2 &&
    second.role !== 'achieved'
  )
    return years.map((year) => withHead(year, `${first.column.head} / ${second.column.head} ${year.column.head}`));
  const wide = Math.max(
    0,
    roles.findIndex((role) => historyHead.test(plainHead(role.column.head)) || role.role === 'achieved'),
  );
  return years.map((year, at) => {
    const role = roles[at <= wide ? at : at <= wide + surplus ? wide : at - surplus];
    return role === undefined ? year : withHead(year, `${role.column.head} ${year.column.head}`);
  });
}

function withHead(piece: Piece, head: string): Piece {
  return { ...piece, kind: 'column', column: { ...piece.column, head } };
}

/** Sides under the years: three years with nine sides are three sides each. Sides without years are columns themselves. */
function joinSides(given: readonly Piece[]): readonly FlatColumn[] {
  const pieces = takeLowerNames(given);
  const sides = pieces.filter((piece) => piece.kind === 'side');
  const others = pieces.filter((piece) => piece.kind !== 'side');
  const values = others.filter((piece) => piece.column.type === 'value');
  // more sides than years, and not as many under each: no column is known then
  if (values.length > 1 && sides.length > values.length && sides.length % values.length !== 0) return [];
  if (sides.length === 0 || values.length === 0 || sides.length % values.length !== 0)
    return pieces.map((piece) => piece.column);
  const each = sides.length / values.length;
  let value = 0;
  return others.flatMap((piece) => {
    if (piece.column.type !== 'value') return [piece.column];
    const own = sides.slice(value * each, (value + 1) * each);
    value += 1;
    return own.map((side) => ({ ...side.column, head: `${piece.column.head} ${side.column.head}` }));
  });
}

/**
 * "Programma, Rekening 2019, Begroting 2020" over "Deelprogramma, Lasten, Baten, Lasten, Baten": what stands just before the
 * sides heads the names, in the lower row of heads; "Programma" above it heads the titles between the rows.
 */
function takeLowerNames(pieces: readonly Piece[]): readonly Piece[] {
  const side = pieces.findIndex((piece) => piece.kind === 'side');
  const value = pieces.findIndex((piece) => piece.kind !== 'side' && piece.column.type === 'value');
  const lastValue = pieces.findLastIndex((piece) => piece.kind !== 'side' && piece.column.type === 'value');
  if (side === -1 || value === -1 || lastValue > side) return pieces;
  const lower = pieces.slice(lastValue + 1, side);
  const naming = lower.findLastIndex(({ column }) => column.type === 'name' || column.type === 'field');
  if (naming === -1) return pieces;
  const names = lower.map(
    (piece, index): Piece => (index === naming ? { ...piece, column: { ...piece.column, type: 'name' } } : piece),
  );
  return [...names, ...pieces.slice(value, lastValue + 1), ...pieces.slice(side)];
}
