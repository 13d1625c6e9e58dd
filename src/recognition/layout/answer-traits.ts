import type { Table } from '../../model/block.ts';
import { countWords, foldSpace } from '../../model/text/fold-space.ts';
import { plainLine } from '../../model/text/plain.ts';
import { labelRole, readLabel } from '../lexicon/label-words.ts';
import type { MarkedBlock } from '../outline/marks/marked-block.ts';
import { typeStatementColumns } from '../statements/read-statement-table.ts';
import { splitSentences } from '../statements/sentences.ts';
import { statesAim, statesFact } from '../statements/states-aim.ts';
import { isInfinitive, isParticiple } from '../statements/states-plan.ts';
import { comesBackTo, type Said } from './said-before.ts';

/** What stands below a heading, as shares of what is said there (0 to 1). */
export type AnswerTraits = {
  /** Sentences and items that say what will be done: infinitives, "we" with a verb of action, "wordt … gebouwd". */
  readonly plans: number;
  /** Those that say what is over: past tenses and participles. */
  readonly facts: number;
  /** Those that say neither: the state that is wanted or that is. */
  readonly states: number;
  /** Blocks that are a list, a labelled line or a line of one sentence. */
  readonly items: number;
  /** Labels that name goals, actions and results. */
  readonly goals: number;
  readonly actions: number;
  readonly results: number;
  /** Whether a table of money, of figures or of actions with their state stands there. */
  readonly money: number;
  readonly figures: number;
  readonly statuses: number;
  /** Texts that say again what stands by itself elsewhere, and behind it what came of that. */
  readonly returns: number;
  /** Blocks that are a number or a word or two without a stop: cells of a table that lost its form. */
  readonly cells: number;
};

const mostBlocks = 12;
const mostSaid = 24;
const longest = 2000;

/**
 * The traits of the blocks below a heading.
 * @param said what stands by itself in the whole document
 */
export function readTraits(blocks: readonly MarkedBlock[], said: Said): AnswerTraits {
  const counts = {
    plans: 0,
    facts: 0,
    states: 0,
    items: 0,
    goals: 0,
    actions: 0,
    results: 0,
    money: 0,
    figures: 0,
    statuses: 0,
    returns: 0,
    cells: 0,
  };
  let sentencesTaken = 0;
  let texts = 0;
  const take = (text: string, isItem: boolean) => {
    const label = readLabel(text);
    const role = label === null ? null : labelRole(label.label);
    if (role === 'goal') counts.goals += 1;
    if (role === 'action') counts.actions += 1;
    if (role === 'result') counts.results += 1;
    const sentences = splitSentences(label?.rest ?? text);
    texts += 1;
    if (comesBackTo(text, said)) counts.returns += 1;
    if (isItem || label !== null || sentences.length === 1) counts.items += 1;
    for (const sentence of sentences) {
      if (sentencesTaken >= mostSaid) return;
      sentencesTaken += 1;
      counts[tenseOf(sentence)] += 1;
    }
  };
  for (const { block, mark } of blocks.slice(0, mostBlocks)) {
    if (mark.kind === 'note') continue;
    if (block.kind === 'paragraph' && block.text.length < longest) {
      if (isCell(block.text)) counts.cells += 1;
      if (isUnit(block.text)) counts.money = 1;
      else take(foldSpace(block.text), false);
    } else if (block.kind === 'list')
      for (const item of block.items.slice(0, mostBlocks)) take(foldSpace(item.text.slice(0, longest)), true);
    else if (block.kind === 'table') {
      const kind = kindOfTable(block);
      if (kind === 'goal') counts.goals += 2;
      if (kind === 'action') counts.actions += 2;
      if (kind === 'money' || kind === 'figures' || kind === 'statuses') counts[kind] = 1;
    }
  }
  const share = (count: number, of: number) => (of === 0 ? 0 : Math.min(1, count / of));
  return {
    plans: share(counts.plans, sentencesTaken),
    facts: share(counts.facts, sentencesTaken),
    states: share(counts.states, sentencesTaken),
    items: share(counts.items, texts),
    goals: Math.min(1, counts.goals / 2),
    actions: Math.min(1, counts.actions / 2),
    results: Math.min(1, counts.results / 2),
    money: counts.money,
    figures: counts.figures,
    statuses: counts.statuses,
    returns: share(counts.returns, texts),
    cells: share(counts.cells, texts),
  };
}

/** The middle of the traits of several answers to one question. */
export function meanTraits(traits: readonly AnswerTraits[]): AnswerTraits {
  const mean = (name: keyof AnswerTraits) =>
    traits.reduce((sum, one) => sum + one[name], 0) / Math.max(1, traits.length);
  return {
    plans: mean('plans'),
    facts: mean('facts'),
    states: mean('states'),
    items: mean('items'),
    goals: mean('goals'),
    actions: mean('actions'),
    results: mean('results'),
    money: mean('money'),
    figures: mean('figures'),
    statuses: mean('statuses'),
    returns: mean('returns'),
    cells: mean('cells'),
  };
}

function tenseOf(sentence: string): 'plans' | 'facts' | 'states' {
  const words = plainLine(sentence).replace(/[.;,]+$/, '');
  if (statesFact(sentence) || isParticiple(words)) return 'facts';
  if (statesAim(sentence, false) || isInfinitive(words) || passive.test(words)) return 'plans';
  return 'states';
}

const passive = /\b(?:wordt|worden|komt er|komen er|start|starten)\b/;

function isCell(text: string): boolean {
  return text.length < 40 && !/[.;:?]$/.test(text) && countWords(foldSpace(text)) < 4;
}

function isUnit(text: string): boolean {
  return text.length < 60 && /bedragen|x ?€ ?1|in euro/i.test(text);
}

/** What a table is of, from its first rows alone: money by its words, statements by their heads, figures by its numbers. */
function kindOfTable(table: Table): 'money' | 'figures' | 'statuses' | 'goal' | 'action' | null {
  const columns = typeStatementColumns(table);
  if (columns.includes('status') || (columns.includes('action') && columns.includes('result'))) return 'statuses';
  if (columns.includes('action')) return 'action';
  if (columns.includes('goal')) return 'goal';
  const rows = table.rows.slice(0, 8).map((row) => row.map(({ text }) => text.slice(0, 40)));
  const words = plainLine(`${table.caption?.slice(0, 80) ?? ''} ${rows.flat().join(' ')}`);
  if (/\b(?:lasten|baten|saldo|uitgaven|inkomsten|kosten|opbrengsten|bedragen)\b|€|x 1\.000/.test(words))
    return 'money';
  const numbers = rows.flat().filter((cell) => /\d/.test(cell) && !/\p{L}{3}/u.test(cell)).length;
  return numbers > 2 ? 'figures' : null;
}
