import type { DraftFigure } from '../../../drafting/item.ts';
import { chapterName } from '../../../words/publication-name.ts';
import { isOpen } from '../../drafts/forms/written-fields.ts';
import type { PlanOf } from './plan-values.ts';

/** The values that a draft asks, as rows of a list that can be filled in and taken in again, under a row of heads. @param roleNames what the roles are called */
export function listAsked(
  { outline, isPlan, mayWrite }: PlanOf,
  roleNames: Readonly<Record<DraftFigure['role'], string>>,
): readonly (readonly string[])[] {
  const head = [
    ...['Kenmerk', 'Onderdeel', 'Indicator', 'Eenheid', 'Cijfer', 'Jaar', 'Waarde', 'Bron', 'Peildatum', 'Toelichting'],
  ];
  const rows = outline.chapters
    .filter(({ id }) => mayWrite(id))
    .flatMap((chapter) =>
      outline
        .in(chapter.id, 'indicator')
        .flatMap(({ id, item: { name, unit, figures } }) =>
          figures
            .filter((figure) => isOpen(figure, isPlan))
            .map(({ role, year, raw, source, day, explanation }) => [
              ...[id, chapterName(chapter.item), name, unit ?? '', roleNames[role], String(year), raw],
              ...[source ?? '', day ?? '', explanation ?? ''],
            ]),
        ),
    );
  return [head, ...rows];
}
