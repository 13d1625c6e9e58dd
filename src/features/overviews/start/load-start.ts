import { weekBegan } from '../../../frame/dutch-day.ts';
import type { Desk } from '../../desk/desk.tsx';
import { type LoadedTrail, loadTrail } from '../../fields/shown/load-trail.ts';
import type { FindingContent } from '../../findings/queries/finding-content.ts';
import { selectFindings } from '../../findings/queries/list-findings.ts';
import type { Organisation } from '../../organisations/queries/list-organisations.ts';
import type { ListedPublication } from '../../publications/queries/list-publications.ts';
import { loadOrganisations } from './load-organisations.ts';
import { pickStriking } from './pick-striking.ts';
import type { DrawnTrail } from './present-trail.ts';

/** Of each organisation so many findings are looked at. */
const mostLookedAt = 12;
export const mostFindings = 3;
/** So many fields are looked at to find one that makes a picture. */
const mostFields = 4;

type Draw = (trail: LoadedTrail) => DrawnTrail | null;

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
  /** Of fields with something striking the first in which an aim was changed, else the first that can be drawn; null where none can. */
  readonly trail: DrawnTrail | null;
};

/**
 * What the first page shows of all organisations that have a publication to show.
 * @param draw makes the picture of a field; no more fields are loaded and drawn than it takes to find one
 */
export async function loadStart(desk: Desk, draw: Draw): Promise<LoadedStart> {
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
  return { since, organisations, trail: await findTrail(desk, organisations, draw) };
}

/** One that is invented is there to show what can be seen: whole, and with all that the documents of a body may have. So it comes first. */
function isInvented({ organisation: { texts } }: StartOrganisation): boolean {
  return texts?.natures.some((nature) => nature.includes('invented')) ?? false;
}

async function findTrail(
  desk: Desk,
  organisations: readonly StartOrganisation[],
  draw: Draw,
): Promise<DrawnTrail | null> {
  const found = organisations.flatMap(({ organisation, findings }) =>
    findings.map((finding) => ({ body: organisation, finding })),
  );
  let first: DrawnTrail | null = null;
  const seen = new Set<string>();
  for (const { body, finding } of pickStriking(found, mostFields)) {
    const { field } = finding;
    if (field === null || seen.has(`${body.slug}/${field}`)) continue;
    seen.add(`${body.slug}/${field}`);
    const trail = await desk.inOrganisation(body, (tx) => loadTrail(tx, body, field));
    const drawn = trail && draw(trail);
    if (drawn?.picture.sentence.lane) return drawn;
    first ??= drawn;
  }
  return first;
}
