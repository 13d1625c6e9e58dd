import type { Correction } from '../model/correction.ts';
import type { PublicationIdentity } from '../model/publication.ts';
import { holdsOf } from '../recognition/decided/holds-of.ts';
import { anchorOf } from './anchor.ts';
import { correctionsOf } from './journal.ts';
import type { PlacedJournal } from './placed-journal.ts';

/** What became of the decisions of one journal. */
export type TakenOver = PlacedJournal & {
  /** Documents were read with these. */
  readonly met: readonly Correction[];
  /** These hang on what is in no document any more. */
  readonly lost: readonly Correction[];
  /** These are about another body than the documents are of. */
  readonly foreign: readonly Correction[];
};

/** A document that a journal could hold of, as it was read. */
export type ReadDocument = {
  readonly file: string;
  readonly organisation: string | null;
  readonly publication: PublicationIdentity;
};

type Heard = {
  readonly documents: readonly ReadDocument[];
  /** The ids of what documents were read with. */
  readonly met: ReadonlySet<string>;
  /** Whether all documents were read that the journal is about; of others nobody can say what is not there any more. */
  readonly isWhole: boolean;
  /** Whether a decision was undone where it is kept: that documents were not read with it means nothing else. */
  readonly isUndone: (id: string) => boolean;
};

function remember<Key>(answer: (key: Key) => boolean): (key: Key) => boolean {
  const known = new Map<Key, boolean>();
  return (key) => {
    const found = known.get(key) ?? answer(key);
    known.set(key, found);
    return found;
  };
}

/** Whether what stands behind a decision was read: its body, and its file. */
function lookFor(documents: readonly ReadDocument[]) {
  const anyOf = (organisation: string | null, file: string | null) =>
    documents.some((document) => holdsOf({ organisation, publication: null, file }, document));
  return {
    isOwn: remember((organisation: string | null) => anyOf(organisation, null)),
    isRead: remember((file: string | null) => file !== null && anyOf(null, file)),
  };
}

/** Says of each decision of a journal whether documents were read with it, and if not, whether that means something. */
export function judgeTakenOver(journal: PlacedJournal, { documents, met, isWhole, isUndone }: Heard): TakenOver {
  const { isOwn, isRead } = lookFor(documents);
  const holding = documents.length === 0 ? [] : correctionsOf(journal).filter(({ id }) => met.has(id) || !isUndone(id));
  const foreign = holding.filter(({ id, reach }) => !met.has(id) && !isOwn(reach.organisation));
  const own = holding.filter(({ id, reach }) => met.has(id) || isOwn(reach.organisation));
  // Which publication a document is of hangs on its file, and on no text in it.
  const isMet = ({ id, reach, decision }: Correction) =>
    decision.about === 'publication' ? reach.file === null || isRead(reach.file) : met.has(id);
  const there = new Set(own.filter(isMet).map(({ decision }) => anchorOf(decision)));
  const isLost = ({ reach, decision }: Correction) =>
    decision.about === 'publication' ? isWhole : (isWhole || isRead(reach.file)) && !there.has(anchorOf(decision));
  return {
    ...journal,
    met: own.filter(isMet),
    lost: own.filter((one) => !isMet(one) && isLost(one)),
    foreign,
  };
}
