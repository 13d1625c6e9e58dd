import type { ReadDb } from '../../../record/connection/read-db.ts';
import type { Organisation } from '../../organisations/queries/list-organisations.ts';
import { listShown } from '../queries/list-shown.ts';
import type { Shown } from '../queries/shown.ts';

/** More than this no picture shows, and no table of relations is read. */
const most = 2_000;

/** The partners of an organisation, and its relations with them. */
export type LoadedNetwork = {
  readonly organisation: Organisation;
  readonly partners: readonly Shown[];
  readonly relations: readonly Shown[];
  /** What is agreed: with whom something was, one works. */
  readonly agreements: readonly Shown[];
};

export async function loadNetwork(tx: ReadDb, organisation: Organisation): Promise<LoadedNetwork> {
  const list = async (kind: 'partner' | 'relation' | 'agreement') => {
    const all = { facets: [], words: null, from: null, until: null, order: 'name', limit: most, offset: 0 } as const;
    return (await listShown(tx, organisation.organisationId, { kind, ...all })).rows;
  };
  return {
    organisation,
    partners: await list('partner'),
    relations: await list('relation'),
    agreements: await list('agreement'),
  };
}
