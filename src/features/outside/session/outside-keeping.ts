import type { SourceDocument } from '../../../model/block.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import type { Record } from '../../../record/connection/record.ts';
import { readAtWork } from '../../../record/connection/transaction.ts';
import { type Working, writerOf } from '../../people/working.ts';
import type { Keeping } from '../../review/session/keeping.ts';
import { decideOutside } from '../commands/decide-outside.ts';
import { undoOutside } from '../commands/undo-outside.ts';
import { type FoundOutside, readOutside } from '../queries/find-outside.ts';
import { readDecisions, readHolding } from '../queries/read-decisions.ts';
import { readOriginal } from '../queries/read-original.ts';

/**
 * Keeps one document from outside in the record, with what persons decided about it. What was said when it came, which document it is, goes before all of
 * that (`toldOf`).
 * @param by who works at it, by name
 */
export function keepInRecord(
  record: Record,
  { outsideId, file }: Pick<FoundOutside, 'outsideId' | 'file'>,
  { working, by, now }: { readonly working: Working; readonly by: string; readonly now: () => Date },
): Keeping {
  const { organisationId } = working;
  const read = <Result>(find: (tx: ReadDb) => Promise<Result>) => readAtWork(record, writerOf(working), find);
  const entries = () => read((tx) => readDecisions(tx, organisationId, outsideId));
  const holding = async () => (await read((tx) => readHolding(tx, organisationId, outsideId))).all;
  const document = (): Promise<SourceDocument | null> => read((tx) => readOutside(tx, organisationId, outsideId));
  return {
    isAlone: true,
    async *documents() {
      const found = await document();
      if (found === null) return;
      yield { document: found, name: file, list: outsideId, corrections: await holding() };
    },
    decisions: async (files) => {
      const corrections = await holding();
      return new Map(files.map((one) => [one, corrections]));
    },
    besides: () => Promise.resolve([]),
    gone: () => Promise.resolve([]),
    lists: async (lists) => (lists.includes(outsideId) ? [{ list: outsideId, entries: await entries() }] : []),
    add: async (_, decided) => {
      const at = now();
      const given = decided.map(({ at: _at, by: _by, ...one }) => one);
      const made = await decideOutside(record, { outsideId, decided: given }, working, at);
      return made.map((one) => ({ ...one, at: at.toISOString(), by }));
    },
    undo: async (_, decision) => await undoOutside(record, { outsideId, decision }, working, now()),
    bytesOf: () => read((tx) => readOriginal(tx, organisationId, outsideId)),
  };
}
