import { countWords, foldSpace } from '../../model/text/fold-space.ts';
import { plainLine } from '../../model/text/plain.ts';
import { readLabel } from '../lexicon/label-words.ts';
import type { MarkedBlock } from '../outline/marks/marked-block.ts';

/** What a document says in lines, items and cells of their own, in plain words, and how often: what a report may come back to. */
export type Said = ReadonlyMap<string, number>;

const longest = 200;
const fewestWords = 3;

/** Collects what stands by itself: its goals and plans are among it. */
export function collectSaid(blocks: readonly MarkedBlock[]): Said {
  const said = new Map<string, number>();
  const take = (text: string) => {
    if (text.length > longest) return;
    const own = keyOf(readLabel(text)?.rest ?? text);
    if (countWords(own) >= fewestWords) said.set(own, (said.get(own) ?? 0) + 1);
  };
  for (const { block } of blocks) {
    if (block.kind === 'paragraph' || block.kind === 'heading') take(block.text);
    else if (block.kind === 'list') for (const { text } of block.items) take(text);
    else if (block.kind === 'table') for (const row of block.rows) for (const { text } of row) take(text);
  }
  return said;
}

/** "Elke wijk heeft schaduw: hier is een stap gezet": whether a text says again what stands by itself, and behind it what came of that. */
export function comesBackTo(text: string, said: Said): boolean {
  let end = text.indexOf(': ');
  for (let tries = 0; tries < 3 && end > 0 && end < longest; tries += 1) {
    if (end + 2 < text.length && said.has(keyOf(text.slice(0, end)))) return true;
    end = text.indexOf(': ', end + 1);
  }
  return false;
}

/** Whether a line is said elsewhere too: a goal in its tree, and no heading of the page. */
export function isSaidAgain(line: string, said: Said): boolean {
  return (said.get(keyOf(line)) ?? 0) > 1;
}

/** Without the number in front and the mark behind. */
function keyOf(text: string): string {
  return plainLine(foldSpace(text))
    .replace(/^(?:[a-z]{0,2}\d{1,2}(?:\.\d{1,3})*(?:\.?[a-z])?[.)]? )+/, '')
    .replace(/[.;:,!]+$/, '');
}
