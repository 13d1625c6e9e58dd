import { expect, test } from 'vitest';
import { anchorOf } from '../../src/corrections/anchor.ts';
import { emptyJournal } from '../../src/corrections/journal.ts';
import { judgeTakenOver } from '../../src/corrections/taken-over.ts';
import { decisionsOf } from '../../src/features/review/answers/answer.ts';
import type { Block, SourceDocument } from '../../src/model/block.ts';
import type { Correction, Decision } from '../../src/model/correction.ts';
import { recogniseLayout } from '../../src/recognition/recognise.ts';
import { queueItems } from '../../src/review/queue-items.ts';
import { makeMaker } from '../makers/make-maker.ts';
import { anywhere } from './correct-book.ts';
import { writeBook } from './write-book.ts';

/** So many decisions a book, spread over all that is asked. */
const most = 60;

/** What became of decisions when documents were read with them, as the command tells it. */
function takenOver(documents: readonly SourceDocument[], corrections: readonly Correction[]) {
  const readings = documents.map((document) => recogniseLayout(document, { corrections }).reading);
  const journal = { ...emptyJournal, entries: [...corrections], file: 'journal', fault: null, mode: undefined };
  const met = new Set(readings.flatMap(({ corrected = [] }) => corrected));
  const known = readings.map(({ input: file, organisation, publication }) => ({ file, organisation, publication }));
  return judgeTakenOver(journal, { documents: known, met, isWhole: true, isUndone: () => false });
}

async function readBook(seed: number) {
  const maker = makeMaker(seed);
  const [book] = maker.books;
  if (book === undefined) throw new Error('a maker has books');
  const documents = (await writeBook(maker, book, 'html', null)).map(({ document }) => document);
  const items = queueItems(documents.map((document) => recogniseLayout(document)));
  const decisions = items.flatMap((item): readonly Decision[] =>
    item.means === null || item.about === 'publication' ? [] : decisionsOf(item, item.means),
  );
  const step = Math.ceil(decisions.length / most);
  const corrections = decisions
    .filter((_, at) => at % step === 0)
    .map((decision): Correction => ({ ...anywhere, id: crypto.randomUUID(), decision }));
  return { documents, corrections };
}

function changeTexts(document: SourceDocument, change: (text: string) => string): SourceDocument {
  const inBlock = (block: Block): Block => {
    if (block.kind === 'list')
      return { ...block, items: block.items.map((item) => ({ ...item, text: change(item.text) })) };
    if (block.kind === 'table')
      return { ...block, rows: block.rows.map((row) => row.map((cell) => ({ ...cell, text: change(cell.text) }))) };
    return 'text' in block ? { ...block, text: change(block.text) } : block;
  };
  return { ...document, blocks: document.blocks.map(inBlock) };
}

const idsOf = (many: readonly Correction[]) => many.map(({ id }) => id).toSorted();

test.for([9142, 9144, 9153, 9160, 9171])(
  'of what was decided about maker %d a reading loses only what went',
  async (seed) => {
    const { documents, corrections } = await readBook(seed);
    expect(corrections.length).toBeGreaterThan(15);

    const again = takenOver(documents, corrections);
    expect(again.lost).toEqual([]);
    expect(idsOf(again.met)).toEqual(idsOf(corrections));

    // pages in another order, in other files
    const moved = documents.toReversed().map((document, at) => ({ ...document, file: `ander-${at}.html` }));
    expect(takenOver(moved, corrections).lost).toEqual([]);

    // a page taken out: lost is what was met on that page alone
    const rest = documents.slice(1);
    if (rest.length > 0) {
      const there = new Set(takenOver(rest, corrections).met.map(({ decision }) => anchorOf(decision)));
      const gone = corrections.filter(({ decision }) => !there.has(anchorOf(decision)));
      expect(idsOf(takenOver(rest, corrections).lost)).toEqual(idsOf(gone));
      const elsewhere = new Set(
        rest.flatMap((document) => recogniseLayout(document, { corrections }).reading.corrected ?? []),
      );
      expect(gone.every(({ id }) => !elsewhere.has(id))).toBe(true);
    }

    // headings and heads of columns that are called something else: each is lost, and told
    const named = corrections.flatMap(({ id, decision }) => {
      if (decision.about === 'heading') return decision.words === null ? [] : [{ id, text: decision.words }];
      return decision.about === 'column' ? [{ id, text: decision.head }] : [];
    });
    for (const { id, text } of named.slice(0, 12)) {
      const isIt = (other: string) => withoutNumbers(other) === withoutNumbers(text);
      const renamed = documents.map((document) =>
        changeTexts(document, (other) => (isIt(other) ? 'Zevenslaper in de hooiberg' : other)),
      );
      if (JSON.stringify(renamed) === JSON.stringify(documents)) continue;
      const { met, lost } = takenOver(renamed, corrections);
      expect(idsOf([...met, ...lost])).toEqual(idsOf(corrections));
      expect(lost.map((one) => one.id)).toContain(id);
      const others = lost.filter(
        (one) => one.id !== id && one.decision.about === 'heading' && one.decision.words !== null,
      );
      expect(others).toEqual([]);
    }
  },
);

function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** As decisions know headings: without what numbers and years stand in them. */
function withoutNumbers(text: string): string {
  return plain(text.replaceAll('#', ' '))
    .replaceAll(/\b[\d ]+\b/g, ' ')
    .replaceAll(/ +/g, ' ')
    .trim();
}
