import { printCsv } from '../../../frame/csv/csv.ts';
import { textsOf } from '../../../model/nature.ts';
import type { Position } from '../../../model/source.ts';
import { nlReading } from '../../../words/nl-reading.data.ts';
import { sayAll } from '../../../words/say.ts';
import type { Organisation } from '../../organisations/queries/list-organisations.ts';
import { figureHeads, indicatorRows } from '../../statements/data/figure-rows.ts';
import { textsData } from '../../statements/data/texts-data.ts';
import { type Captions, captionAt } from '../../statements/queries/list-captions.ts';
import type { IndicatorStatement } from '../queries/read-indicator-history.ts';

/** An indicator with all its figures as data, by publication. */
export function indicatorJson(organisation: Organisation, slug: string, statements: readonly IndicatorStatement[]) {
  return {
    ...textsData(textsOf(statements)),
    organisation: organisation.name,
    slug,
    publications: statements.map((one) => ({
      publication: one.publication,
      nature: one.nature,
      address: one.address,
      chapter: { slug: one.chapter, code: one.code, title: one.title },
      name: one.name,
      kind: one.indicatorKind,
      unit: one.unit,
      frequency: one.frequency,
      source: one.source,
      footnote: one.footnote,
      figures: one.figures.map(({ role, year, unsettled, column, raw, value, settled, footnote, position }) => ({
        role,
        year,
        unsettled,
        column,
        raw,
        value,
        settled: sayAll(nlReading, settled),
        footnote,
        at: position,
      })),
    })),
  };
}

/** An indicator with all its figures as a table. */
export function indicatorCsv(statements: readonly IndicatorStatement[], captions: Captions): string {
  const rows = statements.flatMap((one) => {
    const captionOf = (position: Position) => captionAt(captions, one.editionId, position);
    return indicatorRows({ ...one, captionOf }, one);
  });
  return printCsv([figureHeads, ...rows]);
}
