/** One thing that a page showed otherwise before the reading was corrected. */
type CorrectedItem = {
  /** In the words of the publication. */
  readonly text: string;
  /** "lazen wij eerst als beoogd 2016, nu als behaald 2016" */
  readonly says: string;
};

/** What was read otherwise since a day. */
export type CorrectedView = {
  /** "Op 30 november 2026 is verbeterd hoe wij dit onderdeel lazen. Het document zelf zegt nog hetzelfde." */
  readonly lead: string;
  readonly items: readonly CorrectedItem[];
  /** How many there are that are not told here. */
  readonly more: string | null;
  /** Why, as far as persons said so, each behind its label. */
  readonly why: readonly { readonly label: string; readonly reason: string }[];
};

/**
 * What pages showed otherwise before corrections, a day each, newest first.
 * @param language of the publications, where it is not that of the page
 */
export function Corrected({
  corrected,
  language,
}: {
  corrected: readonly CorrectedView[];
  language?: string | undefined;
}) {
  return (
    <ul class="ds-plain ds-corrected">
      {corrected.map(({ lead, items, more, why }, at) => (
        <li key={at}>
          <p>{lead}</p>
          <ul>
            {items.map(({ text, says }, place) => (
              <li key={place}>
                <q lang={language}>{text}</q> {says}
              </li>
            ))}
            {more !== null && <li>{more}</li>}
          </ul>
          {why.map(({ label, reason }) => (
            <p key={reason}>
              {label} <span lang={language}>{reason}</span>
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}
