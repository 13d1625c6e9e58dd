import { v7 as newId } from 'uuid';
import type { SourceDocument } from '../../src/model/block.ts';
import type { Correction } from '../../src/model/correction.ts';
import { recogniseLayout } from '../../src/recognition/recognise.ts';
import type { ReviewItem } from '../../src/review/item.ts';
import { queueItems } from '../../src/review/queue-items.ts';
import { scoredKinds, scoreFile } from '../makers/score/score-file.ts';
import type { Truth } from '../makers/truth.ts';
import type { Person } from './truth-of-items.ts';

/** A file as it was read, with what it says. */
export type BookFile = { readonly document: SourceDocument; readonly truth: Truth };

export type Corrected = {
  readonly corrections: readonly Correction[];
  /** How many decisions that took: a form about many headings is one. */
  readonly made: number;
  /** What the person pressed and chose for them: each answer, and each field of a form that was changed. */
  readonly keys: number;
  /** How many items were looked at, those that were right and those that were left among them. */
  readonly seen: number;
  /** Statements that were wrong or missed before, and after. */
  readonly before: number;
  readonly after: number;
};

function read(files: readonly BookFile[], corrections: readonly Correction[]) {
  return files.map(({ document }) => recogniseLayout(document, { corrections }));
}

function countWrong(files: readonly BookFile[], corrections: readonly Correction[]): number {
  return read(files, corrections).reduce((sum, { reading }, at) => {
    const truth = files[at]?.truth;
    if (truth === undefined) return sum;
    const { tallies } = scoreFile(truth, reading);
    return sum + scoredKinds.reduce((all, kind) => all + tallies[kind].missed.length + tallies[kind].extra.length, 0);
  }, 0);
}

function nameOf(item: ReviewItem): string {
  if (item.about === 'publication') return `publication ${item.files[0]}`;
  if (item.about === 'column') return `column ${item.head}`;
  if (item.about === 'row') return `row ${item.name} ${JSON.stringify(item.means)}`;
  if (item.about === 'levels') return `levels ${item.style} ${item.isNumbered} ${item.isInCapitals}`;
  return item.about === 'statement'
    ? `statement ${item.text}`
    : `heading ${item.style} ${item.words} ${item.isNumbered}`;
}

/** What every decision of a test has: it reaches all documents. */
export const anywhere: Omit<Correction, 'id' | 'decision'> = {
  at: new Date(0).toISOString(),
  by: 'iemand',
  reach: { organisation: null, publication: null, file: null },
};

/** A person settles the queue of a book until all is right, or nothing is left that can be said. */
export function correctBook(files: readonly BookFile[], person: Person, known: readonly Correction[] = []): Corrected {
  const corrections = [...known];
  const passed = new Set<string>();
  const before = countWrong(files, known);
  let wrong = before;
  let seen = 0;
  let made = 0;
  let keys = 0;
  while (wrong > 0) {
    const item = queueItems(read(files, corrections)).find((one) => !passed.has(nameOf(one)));
    if (item === undefined) break;
    seen += 1;
    passed.add(nameOf(item));
    const { decisions, pressed } = person.decide(item);
    if (decisions.length === 0) continue;
    const added = decisions.map((decision): Correction => ({ ...anywhere, id: newId(), decision }));
    const then = countWrong(files, [...corrections, ...added]);
    // What will change is shown before it does.
    if (then >= wrong) continue;
    corrections.push(...added);
    wrong = then;
    made += 1;
    keys += pressed;
  }
  return { corrections: corrections.slice(known.length), made, keys, seen, before, after: wrong };
}
