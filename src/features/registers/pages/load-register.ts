import type { ReadDb } from '../../../record/connection/read-db.ts';
import type { Facet } from '../../../registers/derive/facets-of.ts';
import type { RegisterKind } from '../../../registers/register-kind.ts';
import type { Organisation } from '../../organisations/queries/list-organisations.ts';
import { listShown } from '../queries/list-shown.ts';
import { facetNames } from './facet-names.data.ts';
import type { RegisterRequest } from './register-request.ts';

/** What the page of a register is made of. */
export type LoadedRegister = Awaited<ReturnType<typeof listShown>> & {
  readonly organisation: Organisation;
  readonly kind: RegisterKind;
};

const queryOrders = { naam: 'name', begin: 'day', laatst: 'day-back', nieuw: 'changed-back' } as const;

/** The order of a register where none is asked. */
export function usualOrder(kind: RegisterKind): 'laatst' | 'naam' {
  return kind === 'event' ? 'laatst' : 'naam';
}

function facetsAsked(request: RegisterRequest): readonly Facet[] {
  return Object.entries(facetNames).flatMap(([facet, name]) => {
    const value = request[name];
    return typeof value === 'string' ? [{ facet, value }] : [];
  });
}

/** Reads the part of a register that is asked for. */
export async function loadRegister(
  tx: ReadDb,
  organisation: Organisation,
  kind: RegisterKind,
  request: RegisterRequest,
  part: { readonly limit: number; readonly offset: number },
): Promise<LoadedRegister> {
  const { woorden, jaar, orde } = request;
  const listed = await listShown(tx, organisation.organisationId, {
    kind,
    facets: facetsAsked(request),
    words: woorden,
    from: jaar === null ? null : `${jaar}-01-01`,
    until: jaar === null ? null : `${jaar}-12-31`,
    order: queryOrders[orde ?? usualOrder(kind)],
    ...part,
  });
  return { ...listed, organisation, kind };
}
