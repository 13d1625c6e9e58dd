import { decisionsOf } from '../../src/features/review/answers/answer.ts';
import { chapterLevels } from '../../src/model/chapter.ts';
import type {
  ColumnMeaning,
  Decision,
  HeadingMeaning,
  RowMeaning,
  StatementMeaning,
} from '../../src/model/correction.ts';
import { headKey } from '../../src/recognition/decided/decided.ts';
import { isDoubt, type ReviewItem } from '../../src/review/item.ts';
import type { LaidPage } from '../makers/lay/block.ts';
import { matterTitles } from '../makers/lay/front.ts';
import { foldText } from '../makers/score/tally.ts';
import { columnsOf, rowsOf } from './truth-of-tables.ts';

function levelOf(level: string) {
  return chapterLevels.find((one) => one === level) ?? 'other';
}

/** "1.2 ", "Programma 3: " before a title. */
const inFront = /^(?:\p{L}+ )?\d+(?:\.\d+)*[.:|]? (?:\| )?/u;

/** What the maker meant by each line that can head something, by its folded text. */
function headingsOf(pages: readonly LaidPage[]): ReadonlyMap<string, HeadingMeaning> {
  const meant = new Map<string, HeadingMeaning>();
  const parts = pages.flatMap((page) => page.parts);
  const matter = new Set(matterTitles.map(foldText));
  // before and behind the chapters a heading that is no title heads a part
  for (const block of parts.flatMap(({ chapter, blocks }) => (chapter === null ? blocks : []))) {
    if (block.kind === 'heading' && !matter.has(foldText(block.text))) meant.set(foldText(block.text), { is: 'part' });
  }
  for (const { chapter, blocks } of parts) {
    if (chapter === null) continue;
    const titles = new Set(chapter.titles.map(foldText));
    for (const block of blocks) {
      // The title with its number is the title.
      const isTitle = block.kind === 'heading' && titles.has(foldText(block.text.replace(inFront, '')));
      if (block.kind === 'heading' && !isTitle) meant.set(foldText(block.text), { is: 'part' });
    }
    for (const texts of chapter.commitments.slice(0, chapter.goalCount)) {
      for (const text of texts) meant.set(foldText(text), { is: 'goal' });
    }
    for (const { question, heading } of chapter.passages) {
      if (heading !== null && question !== 'intro') meant.set(foldText(heading), { is: 'question', question });
    }
    for (const title of chapter.titles) meant.set(foldText(title), { is: 'chapter', level: levelOf(chapter.level) });
  }
  return meant;
}

/** Which texts state something. */
function statementsOf(pages: readonly LaidPage[]): ReadonlyMap<string, StatementMeaning> {
  const chapters = pages.flatMap(({ parts }) => parts).flatMap(({ chapter }) => chapter ?? []);
  return new Map<string, StatementMeaning>([
    ...chapters.flatMap(({ commitments }) => commitments.flat()).map((text) => [foldText(text), 'commitment'] as const),
    ...chapters.flatMap(({ accounts }) => accounts.flat()).map((text) => [foldText(text), 'account'] as const),
  ]);
}

function isSame(one: HeadingMeaning | ColumnMeaning, other: HeadingMeaning | ColumnMeaning | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** What a person decides, and how many keys that takes. */
type Decided = { readonly decisions: readonly Decision[]; readonly pressed: number };

/** A person who knows what the maker meant, and answers what is asked. */
export class Person {
  readonly #headings: ReadonlyMap<string, HeadingMeaning>;
  readonly #statements: ReadonlyMap<string, StatementMeaning>;
  readonly #rows: ReadonlyMap<string, RowMeaning | null>;
  readonly #columns: ReadonlyMap<string, ColumnMeaning | null>;

  constructor(pages: readonly LaidPage[], published: number) {
    this.#headings = headingsOf(pages);
    this.#statements = statementsOf(pages);
    this.#rows = rowsOf(pages);
    this.#columns = columnsOf(pages, published);
  }

  /** What the person decides of an item; nothing where it was read right, or the person does not know. */
  decide(item: ReviewItem): Decided {
    if (item.about === 'levels') return this.#decideLevels(item);
    const decision = this.#decideOne(item);
    return { decisions: decision === null ? [] : [decision], pressed: 1 };
  }

  /** A field that says what the person would is left as it is. */
  #decideLevels(item: Extract<ReviewItem, { about: 'levels' }>): Decided {
    const levels = item.headings.map(({ text, level }) => {
      const means = this.#meantBy(text);
      return means?.is === 'chapter' ? means.level : level;
    });
    const changed = levels.filter((level, at) => level !== item.headings[at]?.level).length;
    const decisions = changed === 0 ? [] : decisionsOf(item, { is: 'levels', levels });
    return { decisions, pressed: changed + 1 };
  }

  #decideOne(item: Exclude<ReviewItem, { about: 'levels' }>): Decision | null {
    switch (item.about) {
      // makers say nothing of it
      case 'publication':
        return null;
      case 'column': {
        const means = this.#columns.get(headKey(item.head)) ?? null;
        // that it is as it was read settles what was left open
        const isKnown = means === null || (isSame(means, item.means) && !isDoubt(item));
        return isKnown ? null : { about: 'column', head: item.head, means };
      }
      case 'row': {
        const means = this.#rows.get(headKey(item.name)) ?? null;
        if (means === null || JSON.stringify(means) === JSON.stringify(item.means)) return null;
        return { about: 'row', name: item.name, means };
      }
      case 'statement': {
        const means = this.#statements.get(foldText(item.text)) ?? 'nothing';
        return means === item.means ? null : { about: 'statement', text: item.text, means };
      }
      case 'heading': {
        const means = this.#meaningOf(item.texts);
        if (means === null || (!item.isMixed && isSame(means, item.means))) return null;
        const { words, style, isNumbered } = item;
        return { about: 'heading', words, style, ...(words === null && isNumbered && { isNumbered }), means };
      }
    }
  }

  #meantBy(text: string): HeadingMeaning | undefined {
    return this.#headings.get(foldText(text)) ?? this.#headings.get(foldText(text.replace(inFront, '')));
  }

  /** What most of some lines are; null where they are not nearly all the same. Of a line that the maker did not set as a heading nothing is said. */
  #meaningOf(texts: readonly string[]): HeadingMeaning | null {
    const meant = texts.flatMap((text) => this.#meantBy(text) ?? []);
    const groups = [...Map.groupBy(meant, (one) => (one.is === 'question' ? one.question : one.is)).values()];
    const [most = []] = groups.toSorted((left, right) => right.length - left.length);
    const [first] = most;
    if (first === undefined || most.length * 3 < texts.length * 2) return null;
    const levels = new Set(most.map((one) => (one.is === 'chapter' ? one.level : null)));
    return first.is === 'chapter' && levels.size > 1 ? { ...first, level: null } : first;
  }
}
