import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Journals } from '../../corrections/journals.ts';
import { takeInDocument } from '../../features/outside/commands/take-in-document.ts';
import { type OutsideFault, readOutsideFile } from '../../features/outside/files/read-outside-file.ts';
import { planOutside } from '../../features/outside/plan-outside.ts';
import { toldOf } from '../../features/outside/session/told-of.ts';
import { atTheMachine } from '../../features/people/working.ts';
import type { PublicationKind } from '../../model/publication.ts';
import { limits } from '../../reading/limits.ts';
import { recognise } from '../../recognition/recognise.ts';
import { readAtWork } from '../../record/connection/transaction.ts';
import type { Language } from '../../words/numerals.ts';
import { outsideWords } from '../../words/outside/outside-words.data.ts';
import { nameActor } from '../name-actor.ts';
import { onRecord, print } from '../on-record.ts';
import { say } from '../output.ts';
import type { RecordOptions } from '../record-options.ts';
import { draftWords } from './words.data.ts';

/** Which document a file is, and which publication it follows. */
export type TakeInOptions = RecordOptions & {
  readonly kind: PublicationKind;
  readonly year: number;
  readonly sequence?: number;
  readonly from?: string;
  readonly actor?: string;
};

/** The bytes of a file; null where it is not there, or larger than any document. */
async function bytesOf(path: string): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const { size } = await stat(path);
    return size > Math.max(...Object.values(limits.fileBytes)) ? null : new Uint8Array(await readFile(path));
  } catch {
    return null;
  }
}

/**
 * Takes a document that was made elsewhere in as a draft, read with the corrections that lie beside it (`doelspoor review`). Links in doubt stay
 * doubts. Exit code 1, with one sentence, where that can't be done; then nothing was taken in.
 */
export async function takeInOne(path: string, options: TakeInOptions, language: Language): Promise<void> {
  const { organisation: slug, kind, year, sequence = null, from = null, actor = nameActor(), json } = options;
  const refuse = (fault: OutsideFault) => {
    say(outsideWords[language].faults[fault]);
    process.exitCode = 1;
  };
  const bytes = await bytesOf(path);
  if (bytes === null) return refuse('unread');
  const document = await readOutsideFile({ name: basename(path), bytes });
  if ('fault' in document) return refuse(document.fault);
  const corrections = await new Journals().of(path, path);
  await onRecord(slug, language, async ({ record, organisation }) => {
    const begun = { kind, year, sequence };
    const reading = recognise(document, { corrections: [toldOf(begun, organisation.name), ...corrections] });
    const decisions = corrections.map(({ id }) => id);
    const { organisationId } = organisation;
    const planned = await readAtWork(record, { organisationId, worker: 'machine' }, (tx) =>
      planOutside(tx, organisation, { reading, begun, from, decisions }),
    );
    const { file, sha256 } = document;
    const given = { ...planned, begun, source: { file, sha256 }, decisions, outsideId: null };
    const draft = await takeInDocument(record, given, atTheMachine(organisationId, actor), new Date());
    const { plan } = planned;
    const unsure = reading.doubts.length + plan.doubts.length;
    const told = { slug: plan.slug, draft, items: plan.items.length, sure: plan.sure, unsure };
    await print(json, { organisation: organisation.slug, ...told }, () => [
      draftWords[language].takenIn(plan.slug, plan.items.length, plan.sure, unsure),
    ]);
  });
}
