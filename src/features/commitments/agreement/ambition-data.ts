import { type CsvCell, printCsv } from '../../../frame/csv/csv.ts';
import { originalOf } from '../../publications/queries/list-originals.ts';
import { placesAround, textsAt } from '../../publications/queries/texts-at.ts';
import { natureCells } from '../../statements/data/figure-rows.ts';
import { textsData } from '../../statements/data/texts-data.ts';
import { ambitionColumns } from './ambition-columns.data.ts';
import type { LoadedAmbitions } from './load-ambitions.ts';
import { isSure, outcomes } from './outcome.ts';
import { plansOf, reportsOf } from './plans-of.ts';

/** The ambitions of an agreement as data: what became of each, by which plans it is worked out and which reports tell of it. */
export function ambitionsJson({ organisation, edition, ambitions, around, originals }: LoadedAmbitions) {
  return {
    ...textsData(textsAt(placesAround(...ambitions.map(({ thread }) => thread)), originals)),
    organisation: organisation.name,
    publication: edition.slug,
    counts: Object.fromEntries(
      outcomes.map((outcome) => [outcome, ambitions.filter((one) => one.outcome === outcome).length]),
    ),
    ambitions: ambitions.map((ambition) => {
      const { statement, thread, outcome } = ambition;
      const plans = plansOf(ambition, around);
      return {
        key: statement.key,
        thread: thread.slug,
        chapter: statement.chapter,
        text: statement.text,
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
        reports: reportsOf(ambition, plans).map(({ publication, chapter, key }) => ({
          account: key,
          publication: publication.slug,
          chapter: chapter.slug,
        })),
      };
    }),
  };
}

/** The same as a table. */
export function ambitionsCsv({ ambitions, around, originals }: LoadedAmbitions): string {
  const rows = ambitions.flatMap((ambition): CsvCell[][] => {
    const { statement, thread, outcome } = ambition;
    const { publication, chapter, text } = statement;
    const plans = plansOf(ambition, around);
    const reports = reportsOf(ambition, plans).map((report) => report.publication.slug);
    const start = [chapter.slug, text, thread.slug, outcome, reports.length === 0 ? null : reports.join(' ')];
    const end = natureCells(originalOf(originals, { publication: publication.slug, chapter: chapter.slug }));
    if (plans.length === 0) return [[...start, null, null, null, null, ...end]];
    return plans.map(({ plan, link }) => [
      ...start,
      ...[plan.publication.slug, plan.chapter.slug, plan.text, link?.score ?? null],
      ...end,
    ]);
  });
  return printCsv([ambitionColumns.map(({ name }) => name), ...rows]);
}
