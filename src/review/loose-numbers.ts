import type { Block, ReadTable } from '../model/block.ts';
import type { Position } from '../model/source.ts';
import { foldSpace } from '../model/text/fold-space.ts';
import { statementKey } from '../recognition/decided/decided.ts';
import type { Recognised, SeenHeading } from '../recognition/seen.ts';

/** A number that is no year alone: "12 woningen", "€ 4.000", "1 mei". */
const number = /(?<![\d.,])(?!(?:19|20)\d\d(?![\d.,]))\d/u;

export function holdsNumber(text: string): boolean {
  return number.test(text);
}

function textsOf(block: Block | ReadTable): readonly string[] {
  if (block.kind === 'list') return block.items.map(({ text }) => text);
  if (block.kind === 'table') return block.rows.map((row) => row.map(({ text }) => text).join(' '));
  return block.kind === 'paragraph' ? [block.text] : [];
}

/** How many texts of a block hold a number or a date and belong to no statement: rows of tables that were not read among them. */
function countLoose(block: Block | ReadTable, stated: readonly string[]): number {
  return textsOf(block).filter((text) => {
    const key = holdsNumber(text) ? statementKey(text) : null;
    return key !== null && !stated.some((one) => key.includes(one));
  }).length;
}

function nameOf(at: Position, text: string): string {
  return `${JSON.stringify(at)} ${foldSpace(text)}`;
}

/** How many texts with numbers and dates that belong to no statement stand right under each heading of a document. */
export function looseNumbers({ reading, layout }: Recognised): (heading: SeenHeading) => number {
  const names = new Map(layout.headings.map(({ at, text }) => [JSON.stringify(at), foldSpace(text)]));
  const isHeading = new Set(layout.headings.map(({ at, text }) => nameOf(at, text)));
  const counts = new Map<string, number>();
  for (const { title, passages, commitments, accounts } of reading.chapters) {
    const stated = [...commitments, ...accounts].map(({ text }) => statementKey(text));
    for (const { at, heading, blocks } of passages) {
      // the title of a chapter stands there with its number
      let under = nameOf(at, heading ?? names.get(JSON.stringify(at)) ?? title);
      for (const block of blocks) {
        const own = 'text' in block ? nameOf(block.at, block.text) : null;
        if (own !== null && isHeading.has(own)) under = own;
        else counts.set(under, (counts.get(under) ?? 0) + countLoose(block, stated));
      }
    }
  }
  return ({ at, text }) => counts.get(nameOf(at, text)) ?? 0;
}
