/** One stop: the same field in one publication. */
export type Stop = {
  readonly year: string;
  readonly kind: string;
  /** Null for the page that is being read. */
  readonly href: string | null;
  /** A remark where the field had another title or code there. */
  readonly remark: string | null;
};

/** The same field through the years as stops on one line, in the order of publication. */
export function Trail({ label, stops }: { label: string; stops: readonly Stop[] }) {
  return (
    <nav class="ds-trail ds-screen" aria-label={label}>
      <ol class="ds-plain">
        {stops.map((stop) => {
          const name = (
            <>
              <b class="ds-number">{stop.year}</b> <span>{stop.kind}</span>
            </>
          );
          return (
            <li key={`${stop.year} ${stop.kind} ${stop.href}`}>
              {stop.href === null ? <span aria-current="page">{name}</span> : <a href={stop.href}>{name}</a>}
              {stop.remark && <small>{stop.remark}</small>}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
