/**
 * Publications in few words, each kind with its years: "Begroting 2017–2020, Jaarverslag 2018, 2020".
 * @param names as `shortName` gives them, in any order
 */
export function listPublications(names: readonly string[]): string {
  const parted = [...new Set(names)].map((name) => {
    const [, kind = name, year] = /^(.*\S) (\d{4})$/.exec(name) ?? [];
    return { kind, year: year === undefined ? null : Number(year) };
  });
  return [...Map.groupBy(parted, ({ kind }) => kind)]
    .map(([kind, own]) => [kind, ...sayYears(own.flatMap(({ year }) => (year === null ? [] : [year])))].join(' '))
    .join(', ');
}

/** Three years in a row or more are said by the first and the last. */
function sayYears(years: readonly number[]): string[] {
  const runs: number[][] = [];
  for (const year of years.toSorted((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1) === year - 1) run.push(year);
    else runs.push([year]);
  }
  const said = runs.flatMap((run) => (run.length > 2 ? [`${run[0]}–${run.at(-1)}`] : run.map(String)));
  return said.length === 0 ? [] : [said.join(', ')];
}
