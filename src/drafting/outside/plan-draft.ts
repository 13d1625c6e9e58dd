import type { Reading } from '../../model/reading.ts';
import { gatherPublication } from '../../recognition/gather/gather-publication.ts';
import type { NamedOrganisation } from '../../recognition/gather/organisation-name.ts';
import { publicationName, publicationSlug } from '../../recognition/gather/publication-name.ts';
import type { StatedPublication } from '../../threading/stated.ts';
import type { Identified } from '../item.ts';
import type { Begun } from '../roll-over/begun.ts';
import { type LinkDoubt, linkToEarlier } from './link-to-earlier.ts';
import { piecesOfPublication } from './pieces-of-publication.ts';
import type { Untaken } from './untaken.ts';

/** The draft that a document which began outside would be. */
export type PlannedDraft = {
  readonly slug: string;
  readonly title: string;
  readonly items: readonly Identified[];
  readonly untaken: readonly Untaken[];
  /** How many pieces surely go on from the publication that it follows, or answer it. */
  readonly sure: number;
  /** How many of the doubts a person settled. */
  readonly settled: number;
  /** `piece`: which of the items, from 0: their ids are other ones each time. */
  readonly doubts: readonly (LinkDoubt & { readonly piece: number })[];
};

/** What a draft is planned from. */
export type ToPlan = {
  readonly reading: Reading;
  readonly begun: Begun;
  readonly organisation: NamedOrganisation;
  /** The publication that it follows, as it is in a record; null where it follows none. */
  readonly earlier: StatedPublication | null;
  /** What a person said of links in doubt: the statement of before by the piece, which it goes on from or answers. */
  readonly chosen: ReadonlyMap<number, string>;
};

/**
 * Plans the draft of a document that was read. The same reading beside the same publication gives the same pieces in the same order.
 * @param newId makes the id of a piece
 */
export function planDraft(
  { reading, begun, organisation, earlier, chosen }: ToPlan,
  newId: () => string,
): PlannedDraft {
  const identity = { ...begun, endYear: null, title: null };
  const title = publicationName(identity);
  const slug = publicationSlug(identity, title);
  const publication = gatherPublication({ organisation, slug, readings: [reading] });
  const from = { file: reading.input, sha256: reading.sha256 };
  const { items, untaken } = piecesOfPublication(publication, from, newId);
  const plan = { slug, title, untaken };
  if (earlier === null) return { ...plan, items, sure: 0, settled: 0, doubts: [] };
  const draft = { organisation, slug, identity: { ...identity, title }, items };
  const said = new Map([...chosen].flatMap(([piece, of]) => (items[piece] ? [[items[piece].id, of] as const] : [])));
  const linked = linkToEarlier(draft, earlier, said);
  const pieces = new Map(items.map(({ id }, piece) => [id, piece]));
  const doubts = linked.doubts.map((doubt) => ({ ...doubt, piece: pieces.get(doubt.item) ?? 0 }));
  const { sure, settled } = linked;
  return { ...plan, items: linked.items, sure, settled, doubts };
}
