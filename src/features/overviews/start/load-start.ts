import { weekBegan } from '../../../frame/dutch-day.ts';
import type { Desk } from '../../desk/desk.tsx';
import { type LoadedField, loadField } from '../../fields/shown/load-field.ts';
import type { FindingContent } from '../../findings/queries/finding-content.ts';
import { selectFindings } from '../../findings/queries/list-findings.ts';
import type { Organisation } from '../../organisations/queries/list-organisations.ts';
import type { ListedPublication } from '../../publications/queries/list-publications.ts';
import { loadOrganisations } from './load-organisations.ts';
import { pickStriking } from './pick-striking.ts';

/** Of each organisation so many findings are looked at. */
const mostLookedAt = 12;
export const mostFindings = 3;
/** So many fields are loaded to find one that makes a picture. */
const mostFields = 4;

export type StartOrganisation = {
  readonly organisation: Organisation;
  readonly publications: readonly ListedPublication[];
  /** The gravest, and the gravest of this week. */
  readonly findings: readonly FindingContent[];
  readonly totalFindings: number;
};

export type LoadedStart = {
  /** The first day of this week, by Dutch time. */
  readonly since: string;
  readonly organisations: readonly StartOrganisation[];
  /** Fields with something striking, the gravest first. */
  readonly fields: readonly LoadedField[];
};

/** What the first page shows of all organisations that have a publication to show. */
export async function loadStart(desk: Desk): Promise<LoadedStart> {
  const since = weekBegan(desk.now());
  const organisations: StartOrganisation[] = [];
  for (const loaded of await loadOrganisations(desk)) {
    const { organisation } = loaded;
    const page = { limit: mostLookedAt, offset: 0 };
    const [all, recent] = await desk.inOrganisation(organisation, async (tx) => [
      await selectFindings(tx, organisation.organisationId, {}, page),
      await selectFindings(tx, organisation.organisationId, { foundSince: since }, page),
    ]);
    const findings = new Map([...recent.findings, ...all.findings].map((finding) => [finding.key, finding]));
    organisations.push({ ...loaded, findings: [...findings.values()], totalFindings: all.total });
  }
  organisations.sort((left, right) => Number(isInvented(right)) - Number(isInvented(left)));
  return { since, organisations, fields: await loadFields(desk, organisations) };
}

/** One that is invented is there to show what can be seen: whole, and with all that the documents of a body may have. So it comes first. */
function isInvented({ organisation: { texts } }: StartOrganisation): boolean {
  return texts?.natures.some((nature) => nature.includes('invented')) ?? false;
}

async function loadFields(desk: Desk, organisations: readonly StartOrganisation[]): Promise<readonly LoadedField[]> {
  const found = organisations.flatMap(({ organisation, findings }) =>
    findings.map((finding) => ({ body: organisation, finding })),
  );
  const fields: LoadedField[] = [];
  for (const { body, finding } of pickStriking(found, mostFields)) {
    const { field } = finding;
    const isThere = fields.some((one) => one.organisation === body && one.field.slug === field);
    const loaded =
      field === null || isThere ? null : await desk.inOrganisation(body, (tx) => loadField(tx, body, field));
    if (loaded !== null) fields.push(loaded);
  }
  return fields;
}
