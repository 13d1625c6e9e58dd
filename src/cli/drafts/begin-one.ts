import { beginDraft } from '../../features/drafts/commands/begin-draft.ts';
import { findDraftById } from '../../features/drafts/queries/find-draft.ts';
import { atTheMachine, writerOf } from '../../features/people/working.ts';
import type { PublicationKind } from '../../model/publication.ts';
import { readAtWork } from '../../record/connection/transaction.ts';
import type { Language } from '../../words/numerals.ts';
import { nameActor } from '../name-actor.ts';
import { onRecord, print } from '../on-record.ts';
import type { RecordOptions } from '../record-options.ts';
import { draftWords } from './words.data.ts';

export type BeginOptions = RecordOptions & {
  readonly kind: PublicationKind;
  readonly year: number;
  readonly sequence?: number;
  readonly actor?: string;
};

/** Begins a document from a publication, which is rolled over. */
export async function beginOne(from: string, options: BeginOptions, language: Language): Promise<void> {
  const { organisation: slug, kind, year, sequence = null, actor = nameActor(), json } = options;
  await onRecord(slug, language, async ({ record, organisation }) => {
    const { organisationId } = organisation;
    const working = atTheMachine(organisationId, actor);
    const draftId = await beginDraft(record, { begun: { kind, year, sequence }, from }, working, new Date());
    const draft = await readAtWork(record, writerOf(working), (tx) => findDraftById(tx, organisationId, draftId));
    const name = draft?.slug ?? '';
    await print(json, { organisation: organisation.slug, slug: name, draft: draftId }, () => [
      draftWords[language].rolledOver(name, from),
    ]);
  });
}
