import type { Selectable } from 'kysely';
import type { JudgedKind, JudgedUnit } from '../../../findings/judge-kind.ts';
import type { JudgedUnits } from '../../../findings/judge-units.ts';
import type { UnitKind } from '../../../findings/units/neighbourhood.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import type { Tables } from '../../../record/tables/tables.ts';

type UnitRow = Selectable<Tables['judged_unit']>;
type Settings = NonNullable<Selectable<Tables['judgement']>['settings']>;

const nothing = { found: [], aims: [], commitments: [] };

/** A value for each kind of unit. */
function byKind<Value>(make: (kind: UnitKind) => Value): { readonly [Kind in UnitKind]: Value } {
  return {
    indicator: make('indicator'),
    commitment: make('commitment'),
    chapter: make('chapter'),
    field: make('field'),
    publication: make('publication'),
    organisation: make('organisation'),
  };
}

function contentOf({ found, aims, commitments }: JudgedUnit): UnitRow['content'] {
  return found.length + aims.length + commitments.length === 0 ? null : { found, aims, commitments };
}

function rowsOf(organisation_id: string, kind: UnitKind, { units }: JudgedKind): UnitRow[] {
  return [...units].map(([name, unit]) => ({
    organisation_id,
    kind,
    name,
    digest: unit.digest,
    content: contentOf(unit),
  }));
}

/** By which rules and settings each kind was judged. Pure. */
export function settingsOf(units: JudgedUnits): Settings {
  return byKind((kind) => units[kind].settings);
}

/** The units of a judgement as rows. Pure. */
export function makeUnitRows(organisationId: string, units: JudgedUnits): readonly UnitRow[] {
  return Object.values(byKind((kind) => rowsOf(organisationId, kind, units[kind]))).flat();
}

/** The units of the judgement before; null where that did not keep them. */
export async function readUnits(
  tx: ReadDb,
  organisationId: string,
  settings: Settings | null,
): Promise<JudgedUnits | null> {
  if (settings === null) return null;
  const rows = await tx
    .selectFrom('judged_unit')
    .select(['kind', 'name', 'digest', 'content'])
    .where('organisation_id', '=', organisationId)
    .execute();
  const ofKind = Map.groupBy(rows, ({ kind }) => kind);
  return byKind((kind) => ({
    settings: settings[kind],
    units: new Map(
      (ofKind.get(kind) ?? []).map(({ name, digest, content }) => [name, { digest, ...(content ?? nothing) }]),
    ),
  }));
}
