import type { Line } from '../line.ts';
import { isValueKind } from '../line-kind.ts';

const head = /^(?:v ?\/ ?n|n ?\/ ?v)\b/iu;
const amount = /^€?\s?-?\d[\d.,]*$/u;

/**
 * "V" or "N" (voordelig, nadelig) on a line of its own behind an amount is one value with it, and so is "-" behind "0" among such
 * letters. Where a head (V/N) stands over them they are a column. "x € 1.000" belongs to the amount before it too.
 */
export function joinLetters(lines: readonly Line[]): readonly Line[] {
  if (!lines.some((line) => isTail(line.text)) || lines.some((line) => head.test(line.text))) return lines;
  const joined: Line[] = [];
  for (const line of lines) {
    const above = joined.at(-1);
    const isLetter = isTail(line.text) && amount.test(above?.text ?? '');
    const isDash = /^[-–]$/u.test(line.text) && above?.text === '0';
    if (above !== undefined && (isLetter || isDash)) joined[joined.length - 1] = join(above, line);
    else joined.push(line);
  }
  return joined;
}

function isTail(text: string): boolean {
  return text === 'V' || text === 'N' || /^\(?x ?€? ?1\.000\)?$/iu.test(text);
}

/** "Banen", "Bron: LISA", "39.385": what tells about the name above it goes behind the values of its row. Above years it stays. */
export function carryLabels(lines: readonly Line[]): readonly Line[] {
  if (!lines.some((line) => line.kind === 'label')) return lines;
  const carried = [...lines];
  for (let at = 1; at + 1 < lines.length; at += 1) {
    const [name, label] = [lines[at - 1], lines[at]];
    if (label?.kind !== 'label' || name === undefined || isValueKind(name.kind)) continue;
    let end = at + 1;
    while (end < lines.length && isValueKind(lines[end]?.kind ?? 'text')) end += 1;
    const values = lines.slice(at + 1, end);
    const [first, last] = [values[0], values.at(-1)];
    if (first === undefined || last === undefined || values.every((line) => line.kind === 'period')) continue;
    for (const [index, value] of values.entries()) carried[at + index] = value;
    carried[at] = { ...first, from: label.from };
    carried[end - 1] = { ...label, to: last.to };
    at = end - 1;
  }
  return carried;
}

/** Whether a label was carried behind the values of the line above it: the one is not taken without the other. */
export function isCarried(label: Line | undefined, above: Line | undefined): boolean {
  return label?.kind === 'label' && label.to === above?.to;
}

const longestName = 250;

/** A name that goes on with a small letter on the next line of its paragraph is one line. */
export function joinNames(lines: readonly Line[]): readonly Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const above = joined.at(-1);
    const isRest = line.goesOn && line.kind === 'text' && /^\p{Ll}/u.test(line.text);
    const isName = above?.kind === 'text' && above.text.length < longestName && !/[:.;]$/u.test(above.text);
    if (above !== undefined && isRest && isName) joined[joined.length - 1] = join(above, line);
    else joined.push(line);
  }
  return joined;
}

function join(above: Line, line: Line): Line {
  return { ...above, text: `${above.text} ${line.text}`, to: line.to, height: above.height + line.height };
}

/** More lines than these say nothing new about how far cells stand apart. */
const sample = 600;
const mostBlanks = 12;
const nearby = 3;

/**
 * The lines with a blank one for each empty cell that left its lines: where two stand further apart than is usual. Null where no
 * two do, or where the file has no lines to measure.
 */
export function withBlanks(lines: readonly Line[]): readonly Line[] | null {
  const step = usualStep(lines);
  if (step === null) return null;
  const filled: Line[] = [];
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1];
    const distance = (above === undefined ? null : distanceBetween(above, line)) ?? step;
    const blanks = distance <= step ? 0 : Math.min(mostBlanks, Math.max(1, Math.round((distance - step) / step)));
    if (isNearValue(lines, index)) for (let blank = 0; blank < blanks; blank += 1) filled.push(blankBefore(line));
    filled.push(line);
  }
  const last = lines.at(-1);
  if (last === undefined || filled.length === lines.length || filled.length > lines.length * 2) return null;
  // what was empty at the end of the last row left no lines behind it
  return [
    ...filled,
    ...Array.from({ length: mostBlanks }, () => ({ ...blankBefore(last), from: last.from, to: last.to })),
  ];
}

/** Between lines of prose a larger distance means nothing. */
function isNearValue(lines: readonly Line[], index: number): boolean {
  return lines.slice(Math.max(0, index - nearby), index + nearby).some((line) => isValueKind(line.kind));
}

/** How far two cells stand apart that have none between them; null where that cannot be told. */
function usualStep(lines: readonly Line[]): number | null {
  const counts = new Map<number, number>();
  for (let index = 1; index < Math.min(lines.length, sample); index += 1) {
    const [above, line] = [lines[index - 1], lines[index]];
    const distance = above === undefined || line === undefined ? null : distanceBetween(above, line);
    if (distance !== null) counts.set(distance, (counts.get(distance) ?? 0) + 1);
  }
  const usual = [...counts].sort((left, right) => right[1] - left[1] || left[0] - right[0])[0]?.[0];
  if (usual === undefined || usual < 1) return null;
  const most = counts.get(usual) ?? 0;
  return Math.min(usual, ...[...counts].flatMap(([distance, count]) => (count * 4 > most ? [distance] : [])));
}

function distanceBetween(above: Line, line: Line): number | null {
  if (above.at.line === undefined || line.at.line === undefined) return null;
  return line.at.line - above.at.line - above.height + 1;
}

function blankBefore(line: Line): Line {
  return { ...line, text: '', kind: 'blank', to: line.from, height: 0 };
}
