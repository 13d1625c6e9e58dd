import type { Block, Cell } from '../../model/block.ts';
import { foldSpace } from '../../model/text/fold-space.ts';

/** "Kerndoel Operationeel doel Acties 2023": the heads of a goal tree, of which the cells ran together. */
const head =
  /(?:(?:operatione(?:el|le)|strategische?|maatschappelijke?|concrete) )?(?:(?:kern|hoofd|sub|beleids|programma)?(?:doel(?:en|stelling(?:en)?)?|ambities?)|(?:maatschappelijke?|beoogde?) effect(?:en)?|(?:beleids)?prestaties?|acties?|activiteit(?:en)?|inspanning(?:en)?|maatregel(?:en)?)(?: (?:19|20)\d\d)?/iy;
/** "P3 1.1 Ons aanbod …", "1.1.1 - Jeugd: …": the place of a goal in the tree. */
const place =
  /(?:^|\s)((?:[A-Z]{1,2}\d{0,2} )?(\d{1,2}(?:\.\d{1,3}){0,4})[.)]?\s*[-–:]?\s+)(?=['‘"“(]?\p{L}[^\s.]*[\s.])/gu;

/**
 * A goal tree that lost its form ("Kerndoel Doel Acties" on one line, below it goals with numbers that get longer from column to column)
 * becomes a table again: a column for each length of number, a row for each of the longest. Other blocks stay.
 */
export function restoreGoalTrees(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? restoreTree(block) : [block]));
}

function restoreTree(block: Extract<Block, { kind: 'paragraph' }>): readonly Block[] {
  if (!block.text.includes('\n')) return [block];
  const lines = block.text.split('\n').map(foldSpace);
  const start = lines.findIndex((line) => readHeads(line).length > 1);
  if (start < 0 || start === lines.length - 1) return [block];
  const heads = readHeads(lines[start] ?? '');
  const goals = readGoals(lines.slice(start + 1).join(' '));
  const depths = [...new Set(goals.map(({ depth }) => depth))].sort((a, b) => a - b);
  if (goals.length < 2 || depths.length !== heads.length) return [block];
  const cell = (text: string, header: boolean): Cell => ({ text, header, marks: [], at: block.at });
  const rows: string[][] = [];
  let row: string[] = heads.map(() => '');
  for (const { text, depth } of goals) {
    const column = depths.indexOf(depth);
    row = row.map((said, at) => (at < column ? said : at === column ? text : ''));
    if (column === heads.length - 1) rows.push(row);
  }
  const above = lines.slice(0, start).join('\n');
  return [
    ...(above === '' ? [] : [{ kind: 'paragraph' as const, text: above, at: block.at }]),
    {
      kind: 'table',
      caption: null,
      rows: [heads.map((text) => cell(text, true)), ...rows.map((one) => one.map((text) => cell(text, false)))],
      at: block.at,
    },
  ];
}

/** The heads that a whole line is made of; none where other words are in it. */
function readHeads(line: string): string[] {
  if (line.length > 120) return [];
  const heads: string[] = [];
  for (let at = 0; at < line.length; at += 1) {
    head.lastIndex = at;
    const found = head.exec(line)?.[0];
    if (found === undefined) return [];
    heads.push(found);
    at += found.length;
    if (at < line.length && line[at] !== ' ') return [];
  }
  return heads;
}

/** The goals in a running text, each with its number in front; none where the text does not begin with a number. */
function readGoals(text: string): { text: string; depth: number }[] {
  const places = [...text.matchAll(place)];
  if (places[0] === undefined || places[0].index > 0) return [];
  return places.map((match, index) => ({
    text: text.slice(match.index, places[index + 1]?.index).trim(),
    depth: (match[2] ?? '').split('.').length,
  }));
}
