import type { Indicator } from '../../model/statement.ts';
import { countWords, foldSpace } from '../../model/text/fold-space.ts';
import { plainLine } from '../../model/text/plain.ts';
import { type LabelRole, labelRole, readLabel } from '../lexicon/label-words.ts';
import type { ChapterDraft, PassageDraft } from '../outline/chapters/chapter-draft.ts';
import { type Part, type Section, splitSections } from './sections.ts';
import { splitSentences } from './sentences.ts';
import { statesAim } from './states-aim.ts';

/** How a document states, learnt from all its chapters. */
export type Habits = {
  /** Sentences that stand in several chapters word for word, years aside: they lead in or explain, and state nothing of one. Keys of `sentenceKey`. */
  readonly repeated: ReadonlySet<string>;
  /** Goals stand as headings with an explanation below each. */
  readonly goalsAreHeadings: boolean;
  /** What the labels open, of which the document has several. */
  readonly labels: ReadonlyMap<string, LabelRole>;
  /** Those of which that follows from the question above them alone, and from too few places to be sure of. */
  readonly guessed: ReadonlySet<string>;
  /** The names, units and sources of its indicators, in plain words: a line that is one of these is of a table. */
  readonly ofFigures: ReadonlySet<string>;
};

/** Of a document that was seen no chapter of. */
export const noHabits: Habits = {
  repeated: new Set(),
  goalsAreHeadings: false,
  labels: new Map(),
  guessed: new Set(),
  ofFigures: new Set(),
};

/** A sentence as it is compared between chapters. */
export function sentenceKey(sentence: string): string {
  return plainLine(sentence)
    .replace(/\b(?:19|20)\d\d\b/g, '#')
    .replace(/[.;:,!?]+$/, '');
}

const fewestWords = 4;
const fewestGoals = 2;

/** Learns the habits of a document from its chapters and from the indicators that were read in its tables. */
export function learnHabits(chapters: readonly ChapterDraft[], indicators: readonly Indicator[]): Habits {
  return {
    repeated: findRepeated(chapters),
    goalsAreHeadings: haveHeadedGoals(chapters),
    ...findLabels(chapters),
    ofFigures: new Set(
      indicators.flatMap(({ name, unit, source }) => [name, unit ?? '', source ?? ''].filter(Boolean).map(plainLine)),
    ),
  };
}

function passagesOf(chapters: readonly ChapterDraft[]): readonly PassageDraft[] {
  return chapters.flatMap(({ passages }) => passages);
}

/** A sentence of a goal that comes back is a goal of both; so only under a question about actions and accounts, and what explains a goal. */
function findRepeated(chapters: readonly ChapterDraft[]): ReadonlySet<string> {
  const seen = new Map<string, number>();
  const repeated = new Set<string>();
  for (const [at, { passages }] of chapters.entries()) {
    for (const { question, blocks } of passages) {
      if (question !== 'achieve' && question !== 'do' && question !== 'done') continue;
      for (const block of blocks) {
        if (block.kind !== 'paragraph' || block.text.length > 2000) continue;
        for (const sentence of splitSentences(block.text)) {
          if (countWords(sentence) < fewestWords || !/[.:]$/.test(sentence)) continue;
          const key = sentenceKey(sentence);
          const before = seen.get(key);
          if (before === undefined) seen.set(key, at);
          else if (before !== at) repeated.add(key);
        }
      }
    }
  }
  return repeated;
}

/** Headings below "Wat willen we bereiken?", each with a text that does not state an aim itself: the heading does. */
function haveHeadedGoals(chapters: readonly ChapterDraft[]): boolean {
  const sections = passagesOf(chapters)
    .filter(({ question }) => question === 'achieve')
    .flatMap((passage) => splitSections(withGoal(passage)))
    .filter(({ heading, parts }) => heading !== null && countWords(heading) > 2 && parts.length > 0);
  const explained = sections.filter((section) => isExplained(section));
  return sections.length >= fewestGoals && explained.length * 3 > sections.length * 2 && !areTopics(sections);
}

/** Below each a sentence or more, every one a line of its own, and below some more than one: a list that lost its marks, in groups. */
function areTopics(sections: readonly Section[]): boolean {
  const isLine = (part: Part) => part.kind === 'paragraph' && splitSentences(part.text).length === 1;
  return sections.every(({ parts }) => parts.every(isLine)) && sections.some(({ parts }) => parts.length > 1);
}

/** What explains a goal, below the heading that is the goal. */
function withGoal({ heading, isGoal, blocks, at }: PassageDraft): PassageDraft['blocks'] {
  return isGoal && heading !== null ? [{ kind: 'heading', level: 1, text: heading, at }, ...blocks] : blocks;
}

function isExplained({ heading, parts }: Section): boolean {
  if (heading === null || /[?:]$/.test(heading)) return false;
  return parts.every((part) => part.kind === 'paragraph' && splitSentences(part.text).every((text) => !wants(text)));
}

/** "We willen …" says the aim in so many words; "daarom werken we gebiedsgericht" only explains. */
function wants(sentence: string): boolean {
  return (
    statesAim(sentence, false) &&
    /\b(?:willen|wil|wilden|streven|streeft|doel is|ambitie|ernaar)\b/.test(plainLine(sentence))
  );
}

const fewestLabels = 3;
/** An unknown label says what the question asks where it stands there so often, and hardly anywhere else. */
const fewestSure = 6;
const mostlyAsked = 0.8;

/** Labels that come back: by their own word, and an unknown one by the question that it mostly stands under. */
function findLabels(chapters: readonly ChapterDraft[]): Pick<Habits, 'labels' | 'guessed'> {
  const counts = new Map<string, Map<PassageDraft['question'], number>>();
  for (const { question, blocks } of passagesOf(chapters)) {
    for (const block of blocks) {
      const label = block.kind === 'paragraph' ? readLabel(foldSpace(block.text.slice(0, 400)))?.label : undefined;
      if (label === undefined) continue;
      const own = counts.get(label) ?? new Map();
      own.set(question, (own.get(question) ?? 0) + 1);
      counts.set(label, own);
    }
  }
  const labels = new Map<string, LabelRole>();
  const guessed = new Set<string>();
  for (const [label, own] of counts) {
    const [question, count] = [...own].sort((a, b) => b[1] - a[1])[0] ?? ['other', 0];
    const known = labelRole(label);
    const role = known ?? (count < fewestLabels ? null : askedRole(question));
    if (role === null) continue;
    labels.set(label, role);
    const all = [...own.values()].reduce((sum, one) => sum + one, 0);
    if (known === null && (count < fewestSure || count < all * mostlyAsked)) guessed.add(label);
  }
  return { labels, guessed };
}

function askedRole(question: PassageDraft['question']): LabelRole | null {
  if (question === 'achieve') return 'goal';
  return question === 'do' ? 'action' : question === 'done' ? 'result' : null;
}
