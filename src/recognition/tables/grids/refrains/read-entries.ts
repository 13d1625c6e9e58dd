import type { Line } from '../line.ts';
import { isValueKind } from '../line-kind.ts';
import { isAttribute, isName, type Keyed, type Refrain } from './refrain.ts';

/** A name with the labels of a refrain below it, each with what stands behind it. */
export type Entry = {
  readonly name: Line;
  readonly parts: readonly Part[];
  /** Its lines in the run, from that of the name on. */
  readonly start: number;
  readonly end: number;
};

/** A label as it stands there; null where this entry leaves it out. */
type Part = { readonly label: Line | null; readonly said: readonly Line[] };

const leastShare = 0.5;
const longestSaid = 120;

/** The entries of a refrain in a run, in order. Each line is looked at once for each label at most. */
export function readEntries(run: readonly Keyed[], refrain: Refrain): readonly Entry[] {
  const opener = refrain[0]?.key;
  const starts = run.flatMap(({ key }, at) => (key === opener && at > 0 ? [at] : []));
  return starts.flatMap((at, index) => {
    const name = run[at - 1];
    if (name === undefined || !isName(name)) return [];
    const next = starts[index + 1];
    return entryAt(run, at, next === undefined ? run.length : next - 1, name.line, refrain) ?? [];
  });
}

function entryAt(run: readonly Keyed[], from: number, limit: number, name: Line, refrain: Refrain): Entry | null {
  const places = new Map(refrain.map(({ key }, index) => [key, index]));
  const parts = refrain.map((): { label: Line | null; said: Line[] } => ({ label: null, said: [] }));
  let open = -1;
  let at = from;
  for (; at < limit; at += 1) {
    const { line, key } = run[at] ?? {};
    if (line === undefined) break;
    const place = key === null || key === undefined ? undefined : places.get(key);
    if (place !== undefined && place > open) {
      open = place;
      const part = parts[place];
      if (part !== undefined) part.label = line;
      continue;
    }
    const label = refrain[open];
    const part = parts[open];
    if (label === undefined || part === undefined || part.said.length >= label.most || !canStand(line, label)) break;
    part.said.push(line);
  }
  const present = parts.filter(({ label }) => label !== null).length;
  if (present < refrain.length * leastShare) return null;
  return { name, parts, start: from - 1, end: at };
}

function canStand({ kind, text }: Line, { key, holdsValues }: Refrain[number]): boolean {
  if (kind === 'sentence' || text.length > longestSaid) return false;
  return !holdsValues || isAttribute(key) || isValueKind(kind) || kind === 'word' || kind === 'dated';
}
