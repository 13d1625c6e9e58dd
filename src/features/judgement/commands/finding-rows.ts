import type { Selectable } from 'kysely';
import { digestEvidence } from '../../../findings/digest-evidence.ts';
import { type Finding, quotesOf } from '../../../findings/finding.ts';
import { printPublished } from '../../../model/publication-order.ts';
import type { Tables } from '../../../record/tables/tables.ts';
import type { Threading, ThreadKind } from '../../../threading/threading.ts';

export type FindingRow = Selectable<Tables['finding']>;
type PlaceRow = Selectable<Tables['finding_place']>;

/** A finding about a chapter is about the thread of that chapter. */
function kindOf({ subject }: Finding): ThreadKind {
  return subject.kind === 'chapter' ? 'policy-field' : subject.kind;
}

/** By publication and chapter the text by which findings sort. A document more does not move those of others. */
function sortedPlaces({ publications }: Threading): ReadonlyMap<string, string> {
  return new Map(
    publications.flatMap((publication) =>
      publication.chapters.map(({ slug }, at) => [
        `${publication.slug}/${slug}`,
        `${printPublished(publication)} ${String(at).padStart(5, '0')}`,
      ]),
    ),
  );
}

function placeName({ chapter }: Finding): string {
  return `${chapter.publication}/${chapter.chapter}`;
}

/** The findings of a judgement as rows; when they were found first is not for them to know. Pure. */
export function makeFindingRows(
  organisationId: string,
  threading: Threading,
  findings: readonly Finding[],
): readonly FindingRow[] {
  const threads = new Map(threading.threads.map((thread) => [`${thread.kind} ${thread.slug}`, thread]));
  const years = new Map(threading.publications.map(({ slug, year }) => [slug, year]));
  const places = sortedPlaces(threading);
  return [...Map.groupBy(findings, (one) => `${one.rule} ${placeName(one)}`).values()].flatMap((beside) =>
    beside.map((one, ordinal): FindingRow => {
      const about = threads.get(`${kindOf(one)} ${one.subject.thread}`);
      return {
        organisation_id: organisationId,
        key: one.key,
        ordinal,
        rule: one.rule,
        severity: one.severity,
        thread_kind: kindOf(one),
        thread: one.subject.thread,
        field: (about?.kind === 'policy-field' ? about.slug : about?.field) ?? null,
        year: years.get(one.chapter.publication) ?? null,
        content: one,
        place: places.get(placeName(one)) ?? null,
        evidence: digestEvidence(one),
        gone: null,
        became: null,
        found_at: null,
        indicators: one.indicators ?? null,
      };
    }),
  );
}

function placesOf(organisationId: string, { key, chapter, evidence, also }: Finding): PlaceRow[] {
  const quotes = quotesOf({ evidence, also });
  const places = new Map(
    [chapter, ...quotes].map((at) => [`${at.publication}/${at.chapter}`, [at.publication, at.chapter] as const]),
  );
  return [...places.values()].map(([publication, at]) => ({
    organisation_id: organisationId,
    finding: key,
    publication,
    chapter: at,
  }));
}

/** The chapters that the findings of a judgement quote. Pure. */
export function makePlaceRows(organisationId: string, findings: readonly Finding[]): readonly PlaceRow[] {
  return findings.flatMap((one) => placesOf(organisationId, one));
}
