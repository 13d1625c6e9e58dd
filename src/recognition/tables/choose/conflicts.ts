import type { Position } from '../../../model/source.ts';
import type { Figure, Indicator } from '../../../model/statement.ts';
import { foldSpace } from '../../../model/text/fold-space.ts';

/** What another reading says of the same cell. */
type Said = { readonly name: string; readonly role: Figure['role']; readonly year: number | null };

/**
 * Figures of which another reading, nearly as likely, says something else: that part of them is not settled. What the other says nothing of
 * stays as it is.
 *
 * @param sharesCells whether the readings are of the same cells of one table: then those tell figures apart; else a line and what is written
 * there
 */
export function openConflicts(
  indicators: readonly Indicator[],
  rivals: readonly (readonly Indicator[])[],
  sharesCells: boolean,
): readonly Indicator[] {
  if (rivals.length === 0) return indicators;
  const placeOf = (figure: Figure) =>
    sharesCells && figure.at.cell !== undefined ? cellOf(figure.at) : lineOf(figure);
  const said = rivals.map((rival) => saidBy(rival, placeOf));
  return indicators.map((indicator) => ({
    ...indicator,
    figures: indicator.figures.map((figure) =>
      openFigure(
        figure,
        foldSpace(indicator.name),
        said.map((rival) => rival.get(placeOf(figure)) ?? []),
      ),
    ),
  }));
}

/** What one reading says at each place. */
function saidBy(
  rival: readonly Indicator[],
  placeOf: (figure: Figure) => string,
): ReadonlyMap<string, readonly Said[]> {
  const said = new Map<string, Said[]>();
  for (const { name, figures } of rival) {
    for (const figure of figures) {
      if (figure.unsettled.length > 0) continue;
      const key = placeOf(figure);
      said.set(key, [...(said.get(key) ?? []), { name: foldSpace(name), role: figure.role, year: figure.year }]);
    }
  }
  return said;
}

function cellOf({ table, cell }: Position): string {
  return `${table} ${cell?.join(' ')}`;
}

function lineOf({ at, raw }: Figure): string {
  return `${at.page ?? ''} ${at.line ?? ''} ${at.sheet ?? ''} ${at.row ?? ''} ${raw}`;
}

function openFigure(figure: Figure, name: string, rivals: readonly (readonly Said[])[]): Figure {
  // the same text twice in one line: any of those that agree is enough; but one rival that agrees does not answer for another
  const others = rivals
    .filter((said) => !said.some((one) => one.name === name && one.role === figure.role && one.year === figure.year))
    .flat();
  if (others.length === 0) return figure;
  const isRenamed = others.every((one) => one.name !== name);
  const role = isRenamed || others.some((one) => one.role !== figure.role);
  const year = isRenamed || others.some((one) => one.year !== figure.year);
  return {
    ...figure,
    role: role ? 'other' : figure.role,
    year: year ? null : figure.year,
    unsettled: [...(role ? (['role'] as const) : []), ...(year ? (['year'] as const) : [])],
  };
}
