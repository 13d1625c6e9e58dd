import { levelWords } from '../outline/chapters/chapter-words.data.ts';
import { labelLine } from '../outline/lines/label-lines.data.ts';
import type { MarkedBlock } from '../outline/marks/marked-block.ts';
import type { Line } from './lines.ts';

/** Lines that are numbered in one way and count on through the document: its chapters of one depth. */
export type ChapterSeries = { readonly depth: number; readonly lines: readonly Line[] };

/** Words before a number that make a statement and no chapter: "Inspanning 1.1", "Doel 2". */
const ofStatement =
  /^(?:(?:sub|hoofd|kern|programma|deel)?doel(?:stelling)?|ambitie|actie|activiteit|inspanning|maatregel|prestatie|resultaat|indicator|tabel|figuur|grafiek|bijlage|bron|voetnoot|stap|punt|vraag|kwartaal|jaar|fase|artikel|lid|blad|pagina|kaart|week|top|plaats|circa|ongeveer|totaal|stand|per|in|op|van|tot|werkpakket|mijlpaal|streven|voornemen|toezegging|motie)$/;
const mostWords = 9;

/**
 * The series that are chapters, shallowest first: two lines or more with one form of code, no code twice, counting on, titles that are short
 * and each its own, with something below each: a text, or a chapter of a deeper series. A series that starts again at 1 numbers goals or
 * items. A line alone above the chapters of a series, with the beginning of their code, is the chapter above them.
 */
export function findChapterSeries(lines: readonly Line[], blocks: readonly MarkedBlock[]): readonly ChapterSeries[] {
  const coded = lines.filter(({ code }) => code !== null && !ofStatement.test(code.word ?? ''));
  const groups = Map.groupBy(coded, ({ code, style }) => `${style} ${code?.shape}`);
  const deepestFirst = [...groups.values()]
    .map(withoutRepeats)
    .filter(isSeries)
    .sort((a, b) => (b[0]?.code?.depth ?? 1) - (a[0]?.code?.depth ?? 1));
  const codedAt = new Map(coded.map((line) => [line.index, line]));
  const accepted = new Set<Line>();
  for (const own of deepestFirst) {
    const holding = own.filter((line) => {
      const below = codedAt.get(nextIndex(blocks, line.index));
      return below === undefined || (accepted.has(below) && isBelow(line, below));
    });
    if (holding.length * 10 >= own.length * 6) for (const line of own) accepted.add(line);
  }
  for (const line of coded) if (!accepted.has(line) && isAbove(line, codedAt, accepted, blocks)) accepted.add(line);
  const byDepth = Map.groupBy([...accepted], ({ code }) => code?.depth ?? 1);
  return [...byDepth]
    .map(([depth, own]): ChapterSeries => ({ depth, lines: own.toSorted((a, b) => a.index - b.index) }))
    .sort((a, b) => a.depth - b.depth)
    .filter((own, at, all) => at === 0 || nests(own, all.slice(0, at)));
}

/** A deeper series counts on below the codes of the ones above. */
function nests({ lines }: ChapterSeries, above: readonly ChapterSeries[]): boolean {
  const known = new Set(above.flatMap((series) => series.lines.map(({ code }) => (code?.numbers ?? []).join('.'))));
  const nested = lines.filter(({ code }) => {
    const numbers = code?.numbers ?? [];
    return numbers.some((_, at) => at > 0 && known.has(numbers.slice(0, at).join('.')));
  });
  return nested.length * 2 > lines.length;
}

/** The next block that is no note, and no line with a fact of the chapter ("Portefeuillehouder: …"). */
function nextIndex(blocks: readonly MarkedBlock[], index: number): number {
  let next = index + 1;
  while (
    blocks[next] !== undefined &&
    (blocks[next]?.mark.kind === 'note' || labelLine.test(blocks[next]?.text.slice(0, 200) ?? ''))
  )
    next += 1;
  return next;
}

function isBelow(above: Line, below: Line): boolean {
  const numbers = above.code?.numbers ?? [];
  return (
    (below.code?.numbers.length ?? 0) > numbers.length &&
    numbers.every((number, at) => below.code?.numbers[at] === number)
  );
}

const searched = 40;

/** The next coded line that is a chapter stands below this one by its code. */
function isAbove(
  line: Line,
  codedAt: ReadonlyMap<number, Line>,
  accepted: ReadonlySet<Line>,
  blocks: readonly MarkedBlock[],
): boolean {
  if (!isTitle(line.code?.title ?? '')) return false;
  for (let at = line.index + 1; at < Math.min(blocks.length, line.index + searched); at += 1) {
    const next = codedAt.get(at);
    if (next !== undefined && accepted.has(next)) return isBelow(line, next);
  }
  return false;
}

/** A running head says a heading again: only the first of a code and title stands. */
function withoutRepeats(lines: readonly Line[]): readonly Line[] {
  const seen = new Set<string>();
  return lines.filter(({ code, key }) => {
    const name = `${code?.code} ${key}`;
    return seen.size < seen.add(name).size;
  });
}

function isSeries(lines: readonly Line[]): boolean {
  const [first] = lines;
  if (first?.code == null || lines.length < 2) return false;
  const codes = new Set(lines.map(({ code }) => code?.numbers.join('.')));
  if (codes.size * 10 < lines.length * 9) return false;
  const titled = lines.filter(({ code }) => isTitle(code?.title ?? ''));
  if (titled.length * 10 < lines.length * 8) return false;
  const isKnown = first.code.word !== null && Object.hasOwn(levelWords, first.code.word);
  // A word or a style of its own says that these lines are headings; then a number may have been changed by mistake.
  if (isKnown || first.code.word !== null || first.style !== 'plain') return countsOn(lines, 6);
  if (!/^\p{Lu}/u.test(first.code.code) && first.code.depth === 1)
    return countsOn(lines, 9) && lines.every(({ code }) => (code?.title.split(' ').length ?? 0) <= 6);
  return countsOn(lines, 9);
}

function isTitle(title: string): boolean {
  return title.split(' ').length <= mostWords && !/[.;!…]$/.test(title) && /^['‘"“(]?\p{Lu}/u.test(title);
}

/** Each number is higher than the one before it, in so many of ten places. */
function countsOn(lines: readonly Line[], tenths: number): boolean {
  let steps = 0;
  for (const [index, { code }] of lines.entries()) {
    const before = lines[index - 1]?.code?.numbers;
    if (before === undefined || code === null) continue;
    if (isAfter(before, code.numbers)) steps += 1;
  }
  return steps * 10 >= (lines.length - 1) * tenths;
}

function isAfter(before: readonly number[], now: readonly number[]): boolean {
  const at = now.findIndex((number, index) => number !== before[index]);
  return at >= 0 && (now[at] ?? 0) > (before[at] ?? 0);
}
