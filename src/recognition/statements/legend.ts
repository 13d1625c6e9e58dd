import type { Block, Table } from '../../model/block.ts';
import { foldSpace } from '../../model/text/fold-space.ts';
import { plainLine } from '../../model/text/plain.ts';
import type { PassageDraft } from '../outline/chapters/chapter-draft.ts';
import { legendSentence, statusWords } from './status-words.data.ts';

const longest = 60;

/** Whether a whole text is the name of a state and nothing else: "groen", "volgens planning", "✓". */
export function isStatusWord(text: string): boolean {
  if (text.length === 0 || text.length > longest) return false;
  const words = plainLine(text).replace(/[.;:]$/, '');
  return statusWords.some((form) => form.test(words));
}

/**
 * The blocks of a passage that explain colours and signs: sentences that say so, two or more states below each other with nothing between
 * them, a list or a table of states. They tell how the text is made, and nothing of what was done.
 */
export function findLegend(blocks: readonly Block[]): ReadonlySet<Block> {
  const legend = new Set<Block>();
  let run: Block[] = [];
  const close = () => {
    if (run.length > 1) for (const block of run) legend.add(block);
    run = [];
  };
  for (const block of blocks) {
    if (block.kind === 'paragraph' && block.text.split('\n', 12).every(isStatusLine)) {
      run.push(...(block.text.includes('\n') ? [block, block] : [block]));
      continue;
    }
    close();
    if (explains(block)) legend.add(block);
  }
  close();
  return legend;
}

function isStatusLine(line: string): boolean {
  return isStatusWord(foldSpace(line));
}

function explains(block: Block): boolean {
  if (block.kind === 'paragraph' || block.kind === 'heading')
    return block.text.length < 400 && legendSentence.test(plainLine(block.text));
  if (block.kind === 'list') {
    const items = block.items.map(({ text }) => foldSpace(text));
    return items.length > 1 && items.every((text) => isStatusWord(text) || legendSentence.test(plainLine(text)));
  }
  return block.kind === 'table' && isLegendTable(block);
}

/** A colour or sign in the first column and what it means in the next. */
function isLegendTable({ rows }: Table): boolean {
  const said = rows.filter((row) => row.some(({ text }) => foldSpace(text) !== ''));
  const states = said.filter(([first]) => isStatusWord(foldSpace(first?.text ?? '')));
  return said.length > 1 && (said[0]?.length ?? 0) <= 3 && states.length >= said.length - 1;
}

/** "Voortgang" above a legend alone asks nothing: such a passage answers no W-question. */
export function withoutLegendAsked<Passage extends PassageDraft>(passage: Passage): Passage {
  if (passage.question !== 'done' || passage.blocks.length === 0 || /^(?:wat|hoe|welke) /i.test(passage.heading ?? ''))
    return passage;
  const legend = findLegend(passage.blocks);
  return passage.blocks.every((block) => legend.has(block)) ? { ...passage, question: 'other' } : passage;
}
