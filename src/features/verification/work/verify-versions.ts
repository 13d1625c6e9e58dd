import { z } from 'zod';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import { digestLines } from '../../../record/witness/digest-lines.ts';
import { printVersion } from '../../drafts/commands/print-version.ts';
import { because, type Fault } from '../fault.ts';
import { type Logged, readLogged } from '../logged.ts';
import { matchSaid } from '../match-said.ts';

const oneVersion = z.object({ item: z.string(), version: z.number(), sha256: z.string() });
const saved = oneVersion.extend({ draft: z.string() });
/** Pieces that were changed together. */
const arranged = z.object({ draft: z.string(), items: z.array(oneVersion) });

/** What a draft began with, as the log has it. */
export type BegunDraft = { readonly actor: string; readonly at: Date; readonly items: number; readonly sha256: string };

type Version = Logged<z.infer<typeof saved>>['payload'] & {
  readonly actor: string;
  readonly at: Date;
  /** Whether the content is what the hash is over. */
  readonly isSound: boolean;
  readonly kind: string | null;
};

/** So many versions are in memory at once. */
const most = 1000;

/** All versions of all pieces, with the hash that their content gives; no content is kept. */
async function readVersions(tx: ReadDb, organisationId: string): Promise<readonly Version[]> {
  const versions: Version[] = [];
  for (;;) {
    const last = versions.at(-1);
    const rows = await tx
      .selectFrom('draft_version')
      .select(['draft_id as draft', 'item_id as item', 'number as version', 'content', 'sha256', 'actor', 'at'])
      .where('organisation_id', '=', organisationId)
      .$if(last !== undefined, (query) =>
        query.where((eb) => eb(eb.refTuple('item_id', 'number'), '>', eb.tuple(last?.item ?? '', last?.version ?? 0))),
      )
      .orderBy('item_id')
      .orderBy('number')
      .limit(most)
      .execute();
    versions.push(
      ...rows.map(({ content, ...row }) => ({
        ...row,
        isSound: printVersion(content).sha256 === row.sha256,
        kind: content?.kind ?? null,
      })),
    );
    if (rows.length < most) return versions;
  }
}

/**
 * Holds every version of every piece against the log: each save has one, with the content that it had then; the pieces that a draft began with are
 * those of which the log has the hash; and each piece is of the kind, and says what the last version says.
 * @param begun by the ids of the drafts
 */
export async function verifyVersions(
  tx: ReadDb,
  organisationId: string,
  begun: ReadonlyMap<string, BegunDraft>,
): Promise<readonly Fault[]> {
  const versions = await readVersions(tx, organisationId);
  const saves = await readSaves(tx, organisationId);
  const isNew = new Set(saves.filter(({ payload }) => payload.version === 1).map(({ payload }) => payload.item));
  const [first, later] = [
    versions.filter(({ item, version }) => version === 1 && !isNew.has(item)),
    versions.filter(({ item, version }) => version !== 1 || isNew.has(item)),
  ];
  const whatOf = ({ item, version }: { item: string; version: number }) =>
    ({ say: 'version', with: { item, version } }) as const;
  return [
    ...versions
      .filter(({ isSound }) => !isSound)
      .map((one): Fault => ({ where: whatOf(one), why: because('other-content') })),
    ...matchSaid(
      later.map(({ draft, item, version, sha256, at, actor }) => ({
        ...{ what: whatOf({ item, version }), at, actor, said: { draft, item, version, sha256 } },
      })),
      saves.map(({ payload, ...event }) => ({ ...event, what: whatOf(payload), said: payload })),
    ),
    ...verifyBegun(first, begun),
    ...(await verifyItems(tx, organisationId, versions)),
  ];
}

/** What the log says was saved: one by one, or together when a draft was arranged otherwise. */
async function readSaves(tx: ReadDb, organisationId: string): Promise<readonly Logged<z.infer<typeof saved>>[]> {
  const together = await readLogged(tx, organisationId, ['arrange-draft'], arranged);
  return [
    ...(await readLogged(tx, organisationId, ['save-item'], saved)),
    ...together.flatMap(({ payload: { draft, items }, ...event }) =>
      items.map((item) => ({ ...event, payload: { draft, ...item } })),
    ),
  ];
}

function verifyBegun(first: readonly Version[], begun: ReadonlyMap<string, BegunDraft>): readonly Fault[] {
  const byDraft = Map.groupBy(first, ({ draft }) => draft);
  return [...new Set([...begun.keys(), ...byDraft.keys()])].flatMap((draft): readonly Fault[] => {
    const [said, pieces] = [begun.get(draft), byDraft.get(draft) ?? []];
    const isSame =
      said !== undefined &&
      pieces.length === said.items &&
      digestLines(pieces.map(({ item, sha256 }) => [item, sha256])) === said.sha256 &&
      pieces.every(({ actor, at }) => actor === said.actor && at.getTime() === said.at.getTime());
    return isSame ? [] : [{ where: { say: 'draft', with: { draft } }, why: because('begun-otherwise') }];
  });
}

async function verifyItems(
  tx: ReadDb,
  organisationId: string,
  versions: readonly Version[],
): Promise<readonly Fault[]> {
  const items = await tx
    .selectFrom('draft_item')
    .select(['item_id as item', 'draft_id as draft', 'kind', 'head'])
    .where('organisation_id', '=', organisationId)
    .execute();
  const known = new Map(items.map((item) => [item.item, item]));
  const byItem = Map.groupBy(versions, ({ item }) => item);
  return [...new Set([...known.keys(), ...byItem.keys()])].flatMap((item): readonly Fault[] => {
    const [row, all] = [known.get(item), byItem.get(item) ?? []];
    const isSame =
      row !== undefined &&
      row.head === all.at(-1)?.version &&
      all.every(({ draft, kind }) => draft === row.draft && (kind === null || kind === row.kind));
    return isSame ? [] : [{ where: { say: 'piece', with: { item } }, why: because('piece-otherwise') }];
  });
}
