import { Document } from '../../../ui/document/document.tsx';
import { TitleBand } from '../../../ui/title-band/title-band.tsx';
import type { Words } from '../../../words/nl.data.ts';
import type { ReviewFrame } from './review-site.ts';

export type CorrectionListView = {
  readonly frame: ReviewFrame;
  readonly journals: readonly {
    readonly lead: string;
    /** The newest first. */
    readonly decisions: readonly {
      readonly id: string;
      readonly what: string;
      readonly reach: string;
      readonly who: string;
      /** Why, and why it was undone; null where nobody said so. */
      readonly why: string | null;
      readonly undone: string | null;
      readonly whyUndone: string | null;
      readonly undo: string | null;
    }[];
  }[];
};

/** All decisions in the journals beside the documents, each undone by itself. */
export function CorrectionListPage({ view, words }: { view: CorrectionListView; words: Words }) {
  const t = words.review;
  return (
    <Document {...view.frame} sheets={['reviewCss']}>
      <TitleBand title={t.corrections} />
      <div class="ds-wide ds-review__told">
        {view.journals.length === 0 && <p>{t.noCorrections}</p>}
        {view.journals.map(({ lead, decisions }) => (
          <section key={lead}>
            <p>{lead}</p>
            <ul class="ds-review__corrections ds-plain">
              {decisions.map(({ id, what, reach, who, why, undone, whyUndone, undo }) => (
                <li key={id}>
                  <p>
                    <strong>{what}</strong>
                  </p>
                  <p class="ds-small ds-soft">
                    {reach} · {who}
                  </p>
                  {why !== null && <p class="ds-small">{why}</p>}
                  {undone !== null && <p class="ds-small">{undone}</p>}
                  {whyUndone !== null && <p class="ds-small">{whyUndone}</p>}
                  {undo !== null && (
                    <form method="post" action={undo}>
                      <input type="hidden" name="id" value={id} />
                      <button class="ds-review__quiet" type="submit">
                        {t.undo} <span class="ds-hidden">{what}</span>
                      </button>
                    </form>
                  )}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Document>
  );
}
