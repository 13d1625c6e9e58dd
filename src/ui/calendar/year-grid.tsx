export type YearGridView = {
  readonly months: readonly {
    readonly key: string;
    readonly name: string;
    /** Null where there is nothing to see. */
    readonly href: string | null;
    /** "3 activiteiten" */
    readonly count: string;
  }[];
  /** What is in the year of which no month is known; null where nothing is. */
  readonly loose: string | null;
};

/** The twelve months of a year with how much is in each. */
export function YearGrid({ year }: { year: YearGridView }) {
  return (
    <>
      <ol class="ds-plain ds-year">
        {year.months.map(({ key, name, href, count }) => (
          <li key={key} class={href === null ? 'ds-soft' : undefined}>
            {href === null ? (
              <span>{name}</span>
            ) : (
              <a class="nl-link" href={href}>
                {name}
              </a>
            )}
            <span class="ds-small ds-number">{count}</span>
          </li>
        ))}
      </ol>
      {year.loose !== null && <p class="nl-paragraph">{year.loose}</p>}
    </>
  );
}
