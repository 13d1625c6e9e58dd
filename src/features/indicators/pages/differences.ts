import { sameMeaning } from '../../../model/notation/same-meaning.ts';
import type { Words } from '../../../words/nl.data.ts';
import { nl } from '../../../words/nl.data.ts';
import { shortName } from '../../../words/publication-name.ts';
import type { IndicatorStatement } from '../queries/read-indicator-history.ts';

type Stated = { readonly figure: IndicatorStatement['figures'][number] };

/** Those that mean the same together, however exactly they are written. */
export function groupAlike<One extends Stated>(stated: readonly One[]): One[][] {
  const groups: One[][] = [];
  for (const one of stated) {
    const alike = groups.find(([other]) => other !== undefined && sameMeaning(other.figure.value, one.figure.value));
    if (alike === undefined) groups.push([one]);
    else alike.push(one);
  }
  return groups;
}

/** Where publications give different values for the same role and year, a line for each: who says what. A missing value is no other value. */
export function findDifferences(statements: readonly IndicatorStatement[], words: Words): string[] {
  const stated = statements.flatMap((statement) =>
    statement.figures
      .filter((figure) => figure.year !== null && figure.value.type !== 'missing' && figure.role !== 'other')
      .map((figure) => ({ figure, where: shortName(nl, { ...statement, title: statement.publication }) })),
  );
  return [...Map.groupBy(stated, ({ figure }) => `${figure.year} ${figure.role}`).values()].flatMap((same) => {
    const first = same[0];
    const values = groupAlike(same);
    if (values.length < 2 || first === undefined) return [];
    const said = values.map((alike) =>
      words.indicator.inPublication(
        alike[0]?.figure.raw.trim() ?? '',
        [...new Set(alike.map(({ where }) => where))].join(', '),
      ),
    );
    return [words.indicator.differLine(words.roles[first.figure.role], String(first.figure.year), said.join('; '))];
  });
}
