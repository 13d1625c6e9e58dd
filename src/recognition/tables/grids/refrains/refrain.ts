import { type AttributeKind, attributeHeads } from '../../../lexicon/column-words.data.ts';
import { plainHead } from '../../forms/head-text.ts';
import type { Line } from '../line.ts';
import { isValueKind, type LineKind } from '../line-kind.ts';

/** A text that comes back, with what stands behind it. */
type Label = {
  readonly key: string;
  /** How many lines stand behind it at most, and whether those are values. */
  readonly most: number;
  readonly holdsValues: boolean;
};

/** The texts that come back below name after name, in one order: "Eenheid, Nulmeting, Realisatie 2018, Streefwaarde 2018". */
export type Refrain = readonly Label[];

const longestKey = 60;
/** An entry has no more lines than these. */
const mostLines = 60;
const mostRefrains = 12;
const fewestLabels = 2;
/** So large a part of the entries has each label, and so large a part of what stands above the first label is a name of its own. */
const mostly = 0.6;
/** What stands behind a label in fewer entries is not of it. */
const seldom = 0.2;
/** Entries differ in what they lack; what is this much longer than most reaches into what follows. */
const stretch = 1.3;
const keyed: ReadonlySet<LineKind> = new Set(['text', 'dated', 'period', 'word', 'label']);
const inside: ReadonlySet<AttributeKind> = new Set(['unit', 'source', 'frequency', 'mandatory', 'remark', 'role']);

/** What makes a line the same as another: its text, or the label before its colon. Null for what labels nothing. */
function keyOf({ text, kind }: Line): string | null {
  if (!keyed.has(kind) || text.length > longestKey) return null;
  return kind === 'label' ? text.slice(0, text.indexOf(':') + 1) : text;
}

/** "Eenheid", "Bron": the line behind it is said of it, whether that comes back or not. */
export function isAttribute(key: string): boolean {
  const head = plainHead(key.replace(/\s*:$/u, ''));
  return attributeHeads.some(([pattern, kind]) => inside.has(kind) && pattern.test(head));
}

/** "2018", "2018*". */
export function isPeriodKey(key: string): boolean {
  return /^(?:19|20)\d\d\b/u.test(key);
}

/** A line of a run, with its key where that comes back in the document. */
export type Keyed = { readonly line: Line; readonly key: string | null };

/** The runs with the keys that come back. What a label says is no label itself, however often it is said. */
export function keyRuns(runs: readonly (readonly Line[])[]): readonly (readonly Keyed[])[] {
  const counts = new Map<string, number>();
  for (const line of runs.flat()) {
    const key = keyOf(line);
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const attributes = new Set([...counts].flatMap(([key, count]) => (count > 1 && isAttribute(key) ? [key] : [])));
  return runs.map((run) =>
    run.map((line, at) => {
      const key = keyOf(line);
      if (key === null || (counts.get(key) ?? 0) < 2) return { line, key: null };
      const above = run[at - 1];
      const isSaid =
        above !== undefined && above.kind !== 'label' && attributes.has(above.text) && !attributes.has(key);
      return { line, key: isSaid ? null : key };
    }),
  );
}

/** The lines of an entry, from its first label to just before the name of the next; that end is known where another follows. */
type Span = { readonly lines: readonly Keyed[]; readonly isClosed: boolean };

/** What comes back in a document below names, the shortest first. Every line is looked at a bounded number of times. */
export function learnRefrains(runs: readonly (readonly Keyed[])[]): readonly Refrain[] {
  const learnt = [...openersOf(runs).values()].flatMap(
    (places) => learnRefrain(places.map(({ run, at }) => ({ run: runs[run] ?? [], at }))) ?? [],
  );
  const found: Refrain[] = [];
  const taken = new Set<string>();
  for (const { refrain } of learnt.sort((left, right) => left.length - right.length)) {
    // chapters come back as well, around what comes back in them
    if (found.length >= mostRefrains || refrain.some(({ key }) => taken.has(key))) continue;
    found.push(refrain);
    for (const { key } of refrain) taken.add(key);
  }
  return found;
}

type At = { readonly run: number; readonly at: number };

/** The keys that stand right below a name, each time below another, with their places. */
function openersOf(runs: readonly (readonly Keyed[])[]): ReadonlyMap<string, readonly At[]> {
  const places = new Map<string, At[]>();
  const names = new Map<string, Set<string>>();
  for (const [run, lines] of runs.entries()) {
    for (const [at, { key }] of lines.entries()) {
      if (key === null) continue;
      const own = places.get(key) ?? [];
      own.push({ run, at });
      places.set(key, own);
      const above = lines[at - 1];
      if (above === undefined || !isName(above)) continue;
      names.set(key, (names.get(key) ?? new Set()).add(above.line.text));
    }
  }
  return new Map(
    [...places].filter(([key, own]) => {
      const distinct = names.get(key)?.size ?? 0;
      return distinct > 1 && distinct >= own.length * mostly;
    }),
  );
}

export function isName({ line }: Keyed): boolean {
  return (line.kind === 'text' || line.kind === 'dated' || line.kind === 'unit') && !/[:.]$/u.test(line.text);
}

type Opening = { readonly run: readonly Keyed[]; readonly at: number };

function learnRefrain(places: readonly Opening[]): { readonly refrain: Refrain; readonly length: number } | null {
  const whole = places.map(({ run, at }, index): Span => {
    const next = places[index + 1];
    const end = next !== undefined && next.run === run ? next.at - 1 : run.length;
    const lines = run.slice(at, Math.min(end, at + mostLines));
    const prose = lines.findIndex(({ line }) => line.kind === 'sentence');
    return prose === -1
      ? { lines, isClosed: end <= at + mostLines && end < run.length }
      : { lines: lines.slice(0, prose), isClosed: false };
  });
  const lengths = whole
    .flatMap(({ lines, isClosed }) => (isClosed ? [lines.length] : []))
    .sort((left, right) => left - right);
  const length = lengths[(lengths.length - 1) >> 2];
  if (length === undefined) return null;
  const most = Math.ceil(length * stretch);
  const spans = whole.map(({ lines, isClosed }) => ({
    lines: lines.slice(0, most),
    isClosed: isClosed && lines.length <= most,
  }));
  const order = orderOf(spans);
  if (order.length < fewestLabels) return null;
  const refrain = levelled(order.map((key) => labelOf(key, spans, order)));
  // periods alone may be cells of rows under heads that say "Jaar"
  const isTold = refrain.some(({ most: behind }) => behind > 0) && !order.every(isPeriodKey);
  return isTold ? { refrain, length } : null;
}

/** Rows of values beside each other have as many of them. */
function levelled(refrain: Refrain): Refrain {
  const widest = Math.max(...refrain.map(({ most, holdsValues }) => (holdsValues ? most : 0)));
  if (widest < 2) return refrain;
  return refrain.map((label) => (label.holdsValues && !isAttribute(label.key) ? { ...label, most: widest } : label));
}

/** The keys that most entries have, in the order in which they have them. */
function orderOf(spans: readonly Span[]): readonly string[] {
  const seen = new Map<string, { count: number; sum: number }>();
  for (const { lines } of spans) {
    const own = new Set<string>();
    for (const [at, { key }] of lines.entries()) {
      if (key === null || own.has(key)) continue;
      own.add(key);
      const known = seen.get(key) ?? { count: 0, sum: 0 };
      seen.set(key, { count: known.count + 1, sum: known.sum + at });
    }
  }
  return [...seen]
    .filter(([, { count }]) => count > 1 && count >= spans.length * mostly)
    .sort(([, left], [, right]) => left.sum / left.count - right.sum / right.count)
    .map(([key]) => key);
}

function labelOf(key: string, spans: readonly Span[], order: readonly string[]): Label {
  const labels = new Set(order);
  const counts = new Map<number, number>();
  let values = 0;
  let all = 0;
  for (const { lines, isClosed } of spans) {
    const start = lines.findIndex((one) => one.key === key);
    if (start === -1) continue;
    let end = start + 1;
    while (end < lines.length && !labels.has(lines[end]?.key ?? '')) end += 1;
    // what stands behind the last label ends where the next entry begins
    if (end === lines.length && !isClosed) continue;
    if (lines[start]?.line.kind === 'label') end = start + 1;
    counts.set(end - start - 1, (counts.get(end - start - 1) ?? 0) + 1);
    for (const { line } of lines.slice(start + 1, end)) {
      all += 1;
      if (isValueKind(line.kind) || line.kind === 'word') values += 1;
    }
  }
  const seen = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const told = [...counts].filter(([, count]) => count >= seen * seldom).map(([behind]) => behind);
  return { key, most: Math.max(0, ...told), holdsValues: values * 2 > all };
}
