import { levelWords } from '../outline/chapter-words.data.ts';
import type { Line } from './lines.ts';

/** Lines that are numbered in one way and count on through the document: its chapters of one depth. */
export type ChapterSeries = { readonly depth: number; readonly lines: readonly Line[] };

/** Words before a number that make a statement and no chapter: "Inspanning 1.1", "Doel 2". */
const ofStatement =
  /^(?:(?:sub|hoofd|kern|programma|deel)?doel(?:stelling)?|ambitie|actie|activiteit|inspanning|maatregel|prestatie|resultaat|indicator|tabel|figuur|grafiek|bijlage|bron|voetnoot|stap|punt|vraag|kwartaal|jaar|fase|artikel|lid|blad|pagina|kaart|week|top|plaats|circa|ongeveer|totaal|stand|per|in|op|van|tot|werkpakket|mijlpaal|streven|voornemen|toezegging|motie)$/;
const mostWords = 9;

/**
 * The series that are chapters, shallowest first: two lines or more with one form of code, no code twice, counting on, titles that are short
 * and each its own. A series that starts again at 1 numbers goals or items; a deeper one counts on below the codes of the one above.
 */
export function findChapterSeries(lines: readonly Line[]): readonly ChapterSeries[] {
  const groups = Map.groupBy(
    lines.filter(({ code }) => code !== null && !ofStatement.test(code.word ?? '')),
    ({ code, style }) => `${style} ${code?.shape}`,
  );
  const series = [...groups.values()].map(withoutRepeats).filter(isSeries);
  const known = new Set<string>();
  return series
    .map((own): ChapterSeries => ({ depth: own[0]?.code?.depth ?? 1, lines: own }))
    .sort((a, b) => a.depth - b.depth)
    .filter(({ depth, lines: own }, _, all) => {
      const isTop = !all.some((other) => other.depth < depth);
      const nests = own.filter(({ code }) => known.has((code?.numbers ?? []).slice(0, -1).join('.'))).length;
      const isNested = isTop || nests * 2 > own.length;
      if (isNested) for (const { code } of own) known.add((code?.numbers ?? []).join('.'));
      return isNested;
    });
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
  if (!isKnown && first.code.word === null && first.style === 'plain' && !/^\p{Lu}/u.test(first.code.code) && first.code.depth === 1)
    return countsOn(lines) && lines.every(({ code }) => (code?.title.split(' ').length ?? 0) <= 6);
  return countsOn(lines);
}

function isTitle(title: string): boolean {
  return title.split(' ').length <= mostWords && !/[.;!…]$/.test(title) && /^['‘"“(]?\p{Lu}/u.test(title);
}

/** Each number is higher than the one before it, in most places by one step. */
function countsOn(lines: readonly Line[]): boolean {
  let steps = 0;
  for (const [index, { code }] of lines.entries()) {
    const before = lines[index - 1]?.code?.numbers;
    if (before === undefined || code === null) continue;
    if (isAfter(before, code.numbers)) steps += 1;
  }
  return steps * 10 >= (lines.length - 1) * 9;
}

function isAfter(before: readonly number[], now: readonly number[]): boolean {
  const at = now.findIndex((number, index) => number !== before[index]);
  return at >= 0 && (now[at] ?? 0) > (before[at] ?? 0);
}
