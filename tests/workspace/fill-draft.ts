import { join } from 'node:path';
import { importPaths } from '../../src/cli/import/import-paths.ts';
import { beginDraft } from '../../src/features/drafts/commands/begin-draft.ts';
import { readItems, type StandingItem } from '../../src/features/drafts/queries/read-items.ts';
import { findOrganisation } from '../../src/features/organisations/queries/find-organisation.ts';
import { atTheMachine, writerOf } from '../../src/features/people/working.ts';
import type { Record } from '../../src/record/connection/record.ts';
import { readAtWork, readShared } from '../../src/record/connection/transaction.ts';
import { openRecord } from '../../src/record/opening/open-record.ts';

const examples = join(import.meta.dirname, '..', '..', 'examples');

/** The annual report that the invented municipality is writing. */
export type FilledDraft = {
  readonly organisationId: string;
  readonly draftId: string;
  /** Its address for who works on it. */
  readonly path: string;
  readonly items: readonly StandingItem[];
};

/** Does something with the record of a folder that no program serves. */
export async function withRecord<Result>(
  dataFolder: string,
  body: (record: Record) => Promise<Result>,
): Promise<Result> {
  const record = await openRecord({ dataFolder });
  try {
    return await body(record);
  } finally {
    await record.close();
  }
}

/** Imports the budget of the invented municipality, with more of the examples, and begins its annual report. */
export async function fillDraft(record: Record, more: readonly string[] = []): Promise<FilledDraft> {
  const documents = ['havermonde/begroting-2025.docx', ...more].map((document) => join(examples, document));
  const said: string[] = [];
  await importPaths(record, documents, {}, { say: (sentence) => said.push(sentence) });
  const organisation = await readShared(record, (tx) => findOrganisation(tx, 'havermonde'));
  if (organisation === null) throw new Error(`The example was not imported: ${said.join(' ')}`);
  const { organisationId } = organisation;
  const machine = atTheMachine(organisationId, 'test');
  const begun = { kind: 'annual-report', year: 2025, sequence: null } as const;
  const draftId = await beginDraft(record, { begun, from: 'begroting-2025' }, machine, new Date());
  const items = await readDraftItems(record, { organisationId, draftId });
  return { organisationId, draftId, path: '/beheer/havermonde/documenten/jaarverslag-2025', items };
}

export async function readDraftItems(
  record: Record,
  { organisationId, draftId }: Pick<FilledDraft, 'organisationId' | 'draftId'>,
): Promise<readonly StandingItem[]> {
  const writer = writerOf(atTheMachine(organisationId, 'test'));
  return await readAtWork(record, writer, (tx) => readItems(tx, organisationId, draftId));
}
