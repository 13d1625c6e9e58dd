import { createHash } from 'node:crypto';
import { catalogue } from '../../../findings/catalogue.ts';
import type { FindingConfig } from '../../../findings/config.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import { readSame, type SameStatements } from '../../../record/wordings/same-statements.ts';
import type { Disposal } from '../../../threading/disposal.ts';
import { readFindingConfig } from '../../findings/queries/read-finding-config.ts';
import { listDisposals } from '../../threads/queries/list-disposals.ts';

/** All that a judgement rests on. */
export type Basis = {
  readonly editions: readonly {
    readonly slug: string;
    readonly sha256: string;
    readonly editionId: string;
    readonly number: number;
  }[];
  readonly disposals: readonly Disposal[];
  readonly same: SameStatements;
  readonly config: FindingConfig;
};

export async function readBasis(tx: ReadDb, organisationId: string): Promise<Basis> {
  const editions = await tx
    .selectFrom('publication as p')
    .innerJoin('edition as e', (join) =>
      join.onRef('e.organisation_id', '=', 'p.organisation_id').onRef('e.edition_id', '=', 'p.current_edition_id'),
    )
    .where('p.organisation_id', '=', organisationId)
    .select(['p.slug', 'e.sha256', 'e.edition_id as editionId', 'e.number'])
    .orderBy('p.slug')
    .execute();
  const same = await readSame(tx, organisationId);
  return {
    editions,
    disposals: await listDisposals(tx, organisationId, same),
    same,
    config: await readFindingConfig(tx, organisationId),
  };
}

/** A text that is another as soon as a judgement may come out otherwise. */
export function digestBasis({ editions, disposals, same, config }: Basis, program: string): string {
  const rules = catalogue.map(({ code, severity, text }) => [code, severity, text]);
  const stated = editions.map(({ slug, sha256 }) => [slug, sha256]);
  return createHash('sha256')
    .update(JSON.stringify([program, rules, stated, disposals, same.pairs, config]))
    .digest('hex');
}
