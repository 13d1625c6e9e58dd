import { wordsOf } from '../../model/block.ts';
import type { Passage } from '../../model/chapter.ts';
import type { Question } from '../../model/question.ts';
import { codeKey, titleKey } from '../../model/text/keys.ts';
import type { GatheredChapter } from '../../recognition/gather/gathered.ts';
import { findMentions } from '../../recognition/mentions/find-mentions.ts';
import { findReferences } from '../../recognition/references/find-references.ts';
import type { MeasureIn } from './measure-in.ts';
import type { Outline, Placed } from './outline.ts';
import { printText, type Resolve } from './print-text.ts';
import { type StatedUnder, stateUnder, statingQuestions, type TableCount } from './state-under.ts';

export type ComposedChapter = {
  readonly chapter: Omit<GatheredChapter, 'slug' | 'parent'>;
  /** Which pieces of the draft its statements are, each list in the order of those. */
  readonly pieces: Readonly<Record<'commitments' | 'accounts' | 'indicators', readonly string[]>>;
};

/**
 * A chapter of a draft as a document has it: its passages in order, and under the first of each question what the draft states there. Which chapters,
 * partners and places it names is found in its words, as of any document.
 * @param organisation the name of the body
 */
export function composeChapter(
  { id, item, depth }: Placed,
  outline: Outline,
  {
    resolve,
    tables,
    measure,
    organisation,
  }: {
    readonly resolve: Resolve;
    readonly tables: TableCount;
    readonly measure: MeasureIn;
    readonly organisation: string;
  },
): ComposedChapter {
  const { at } = resolve;
  const waiting = new Set<Question>(statingQuestions);
  const stated: StatedUnder[] = [];
  const passages: Passage[] = [];
  const add = (question: Question, heading: string | null, text: Passage['blocks']) => {
    const here = waiting.delete(question) ? [stateUnder(question, id, outline, { at, tables, measure })] : [];
    stated.push(...here);
    const blocks = [...text, ...here.flatMap((one) => one.blocks)];
    if (blocks.length > 0 || heading !== null) passages.push({ question, heading, blocks, at });
  };
  for (const { item: passage } of outline.in(id, 'passage'))
    add(passage.question, passage.heading, printText(passage.text, resolve));
  // What no passage asks for stands at the end, so that nothing is lost.
  for (const question of statingQuestions) if (waiting.has(question)) add(question, null, []);
  const commitments = stated.flatMap((one) => one.commitments);
  const accounts = stated.flatMap((one) => one.accounts);
  const indicators = stated.flatMap((one) => one.indicators);
  const words = passages.flatMap(({ blocks }) => wordsOf(blocks));
  const { code, title, level } = item;
  return {
    chapter: {
      ...{ code, codeKey: codeKey(code), title, titleKey: titleKey(title), level, depth },
      ...{ passages, address: null, nature: [], doubts: [], at },
      commitments: commitments.map(({ statement }) => statement),
      accounts: accounts.map(({ statement }) => statement),
      indicators: indicators.map(({ statement }) => statement),
      amounts: stated.flatMap((one) => one.amounts),
      references: findReferences(words, code),
      mentions: findMentions(words, organisation),
    },
    pieces: {
      commitments: commitments.map((one) => one.id),
      accounts: accounts.map((one) => one.id),
      indicators: indicators.map((one) => one.id),
    },
  };
}
