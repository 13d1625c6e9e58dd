import { readEditionName } from '../../../frame/addresses.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import { loadStatedChapter, type StatedChapter } from '../../chapters/pages/load-stated-chapter.ts';
import { listSameField } from '../../chapters/queries/list-same-field.ts';
import type { Organisation } from '../../organisations/queries/list-organisations.ts';
import { listChapters } from '../../publications/queries/list-chapters.ts';
import { listPublications } from '../../publications/queries/list-publications.ts';
import { findWithdrawal, type Withdrawal } from '../../publications/queries/withdrawals.ts';

/** With more chapters than this the lists to choose from hold only the publications that are being compared. */
const mostChoices = 1_500;

/** The two chapters that an address asks for, and the chapters that can be chosen. Null for a side that was not found. */
export async function loadComparison(tx: ReadDb, organisation: Organisation, from: string | null, to: string | null) {
  const before = await loadSide(tx, organisation, from);
  const after = await loadSide(tx, organisation, to ?? (before && (await findOther(tx, organisation, before))));

  const publications = await listPublications(tx, organisation.organisationId);
  const isMany = publications.reduce((sum, { chapters }) => sum + chapters, 0) > mostChoices;
  const offered = publications.filter(
    ({ slug }) => !isMany || slug === before?.edition.slug || slug === after?.edition.slug,
  );
  const choices = [];
  for (const publication of offered)
    choices.push({ publication, chapters: await listChapters(tx, organisation.organisationId, publication.editionId) });
  return { organisation, before, after, choices };
}

export type LoadedComparison = Awaited<ReturnType<typeof loadComparison>>;

/** With one side given, the other is the same field in the next publication, or else in the first one that has it; null where there is none. */
async function findOther(
  tx: ReadDb,
  { organisationId }: Organisation,
  { edition, chapter }: StatedChapter,
): Promise<string | null> {
  const fields = await listSameField(tx, organisationId, { publication: edition.slug, chapter: chapter.slug });
  const at = fields.findIndex(({ publication }) => publication === edition.slug);
  const others = [...fields.slice(at + 1), ...fields];
  const other = others.find(({ publication }) => publication !== edition.slug);
  return other === undefined ? null : `${other.publication}/${other.slug}`;
}

/** Reads `begroting-2018@1/2.1.4`; null where that is no address of a chapter. */
function readSide(address: string | null) {
  const [publication = '', chapter = ''] = (address ?? '').split('/', 2);
  const name = readEditionName(publication);
  return name === null || chapter === '' ? null : { ...name, chapter };
}

async function loadSide(tx: ReadDb, organisation: Organisation, address: string | null) {
  const side = readSide(address);
  return side === null ? null : await loadStatedChapter(tx, organisation, side, side.chapter);
}

/** That one of two chapters can be compared no more, since what it stood in was withdrawn or closed; null where nothing was. */
export async function findGone(
  tx: ReadDb,
  { organisationId }: Organisation,
  addresses: readonly (string | null)[],
): Promise<Withdrawal | null> {
  for (const side of addresses.map(readSide)) {
    const gone = side === null ? null : await findWithdrawal(tx, organisationId, side);
    if (gone !== null) return gone;
  }
  return null;
}
