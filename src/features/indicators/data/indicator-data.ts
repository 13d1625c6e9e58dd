import { statedColumns } from '../../../frame/data/columns.data.ts';
import type { PageData } from '../../../frame/data/page-data.ts';
import { textsOf } from '../../../model/nature.ts';
import type { Position } from '../../../model/source.ts';
import { nlReading } from '../../../words/nl-reading.data.ts';
import { sayAll } from '../../../words/say.ts';
import { indicatorRows } from '../../statements/data/figure-rows.ts';
import { type Captions, captionAt } from '../../statements/queries/list-captions.ts';
import type { LoadedIndicator } from '../pages/load-indicator.ts';

/** The data of an indicator: all its figures. */
export function indicatorData(loaded: LoadedIndicator, captions: Captions): PageData {
  const { organisation, name, slug, statements } = loaded;
  return {
    kind: 'indicator',
    title: `${name} · ${organisation.name}`,
    file: `${organisation.slug}-${slug}`,
    organisation,
    texts: textsOf(statements),
    columns: statedColumns,
    rows: statements.flatMap((one) => {
      const captionOf = (position: Position) => captionAt(captions, one.editionId, position);
      return indicatorRows({ ...one, captionOf }, one);
    }),
    about: indicatorJson(loaded),
  };
}

/** An indicator with all its figures, by publication. */
function indicatorJson({ slug, name, statements }: LoadedIndicator) {
  return {
    slug,
    title: name,
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
