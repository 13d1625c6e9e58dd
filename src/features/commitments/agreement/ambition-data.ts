import type { CsvCell } from '../../../frame/data/csv.ts';
import type { PageData } from '../../../frame/data/page-data.ts';
import { originalOf } from '../../publications/queries/list-originals.ts';
import { placesAround, textsAt } from '../../publications/queries/texts-at.ts';
import { natureCells } from '../../statements/data/figure-rows.ts';
import { agreementWords } from './agreement-words.data.ts';
import { ambitionColumns } from './ambition-columns.data.ts';
import type { AmbitionRequest } from './ambition-request.ts';
import type { LoadedAmbitions } from './load-ambitions.ts';
import { isSure, outcomes } from './outcome.ts';
import { plansOf, reportsOf } from './plans-of.ts';

type Judged = LoadedAmbitions['ambitions'][number];

/** An ambition: what became of it, by which plans it is worked out and which reports tell of it. */
function ambitionJson(ambition: Judged, { around, originals }: LoadedAmbitions) {
  const { statement, thread, outcome } = ambition;
  const { publication, chapter, text } = statement;
  const plans = plansOf(ambition, around);
  const { nature, address } = originalOf(originals, { publication: publication.slug, chapter: chapter.slug });
  return {
    key: statement.key,
    thread: thread.slug,
    chapter: { slug: chapter.slug, code: chapter.code, title: chapter.title },
    nature,
    original: address,
    text,
    outcome,
    plans: plans.map(({ plan, link }) => ({
      key: plan.key,
      publication: plan.publication.slug,
      chapter: plan.chapter.slug,
      text: plan.text,
      score: link?.score ?? null,
      confirmation: link?.confirmation ?? null,
      isCertain: link === null || isSure(link),
    })),
    reports: reportsOf(ambition, plans).map((report) => ({
      account: report.key,
      publication: report.publication.slug,
      chapter: report.chapter.slug,
    })),
  };
}

/** A row for each plan that works an ambition out, and one for an ambition of which none was found. */
function rowsOf(ambition: Judged, { around, originals }: LoadedAmbitions): CsvCell[][] {
  const { statement, thread, outcome } = ambition;
  const { publication, chapter, text } = statement;
  const plans = plansOf(ambition, around);
  const reports = reportsOf(ambition, plans).map((report) => report.publication.slug);
  const start = [chapter.slug, text, thread.slug, outcome, reports.join(' ') || null];
  const end = natureCells(originalOf(originals, { publication: publication.slug, chapter: chapter.slug }));
  if (plans.length === 0) return [[...start, null, null, null, null, ...end]];
  return plans.map(({ plan, link }) => [
    ...start,
    ...[plan.publication.slug, plan.chapter.slug, plan.text, link?.score ?? null],
    ...end,
  ]);
}

/** The data of the ambitions of an agreement that were asked for, with how many there are of each outcome, whatever was asked. */
export function ambitionsData(loaded: LoadedAmbitions, { lot }: AmbitionRequest): PageData {
  const { organisation, edition, ambitions, originals } = loaded;
  const asked = ambitions.filter(({ outcome }) => lot === null || outcome === lot);
  return {
    kind: 'ambitions',
    title: `${agreementWords.nl.title} · ${edition.title} · ${organisation.name}`,
    file: `${organisation.slug}-${edition.slug}-ambities`,
    organisation,
    texts: textsAt(placesAround(...asked.map(({ thread }) => thread)), originals),
    columns: ambitionColumns,
    rows: asked.flatMap((ambition) => rowsOf(ambition, loaded)),
    about: {
      publication: edition.slug,
      counts: Object.fromEntries(
        outcomes.map((outcome) => [outcome, ambitions.filter((one) => one.outcome === outcome).length]),
      ),
      ambitions: asked.map((ambition) => ambitionJson(ambition, loaded)),
    },
  };
}
