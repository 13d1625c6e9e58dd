/** One thing that the reading does not know: where, why, and what it may be. */
export type DoubtView = {
  /** Where the mark of a figure in doubt leads. */
  readonly id: string;
  /** "jaar", "hele tabel" */
  readonly stake: string;
  readonly text: string;
  readonly why: string;
  /** "waarschijnlijk: behaald in 2018 (62%)", likeliest first. */
  readonly candidates: readonly string[];
  readonly position: string;
  /** What is said of it is as an earlier program wrote it: in the language of the publications. */
  readonly isAsWritten: boolean;
};

/**
 * What is not known, each with what it may be. The candidates are text: nothing of it is told by colour alone.
 * @param language of the publications, where it is not that of the page
 */
export function Doubts({ doubts, language }: { doubts: readonly DoubtView[]; language?: string | undefined }) {
  return (
    <ul class="ds-plain ds-doubts">
      {doubts.map((doubt) => (
        <li key={doubt.id} id={doubt.id}>
          <b>{doubt.stake}</b>
          <p lang={doubt.isAsWritten ? language : undefined}>{doubt.why}</p>
          <q lang={language}>{doubt.text}</q>
          {doubt.candidates.length > 0 && (
            <ul lang={doubt.isAsWritten ? language : undefined}>
              {doubt.candidates.map((candidate) => (
                <li key={candidate}>{candidate}</li>
              ))}
            </ul>
          )}
          <small class="ds-soft">{doubt.position}</small>
        </li>
      ))}
    </ul>
  );
}

/** Beside a figure or an amount: that it is in doubt, with the way to what it may be. */
export function DoubtMark({ doubt }: { doubt: { readonly text: string; readonly href: string | null } | null }) {
  if (doubt === null) return null;
  return doubt.href === null ? (
    <small class="ds-in-doubt">{doubt.text}</small>
  ) : (
    <small class="ds-in-doubt">
      <a class="nl-link" href={doubt.href}>
        {doubt.text}
      </a>
    </small>
  );
}
