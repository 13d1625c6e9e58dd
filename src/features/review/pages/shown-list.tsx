import type { Folded, Shown } from './review-view.ts';

/** Sentences or texts below each other, the first in sight. @param lang of texts of documents; absent where they speak as the page does */
export function ShownList({ all, more, lang }: { all: readonly Shown[]; more: Folded | null; lang?: string }) {
  return (
    <>
      <Items shown={all} lang={lang} />
      {more !== null && (
        <details>
          <summary>{more.text}</summary>
          <Items shown={more.all} lang={lang} />
          {more.left !== null && <p class="ds-small ds-soft">{more.left}</p>}
        </details>
      )}
    </>
  );
}

function Items({ shown, lang }: { shown: readonly Shown[]; lang: string | undefined }) {
  return (
    <ul class="ds-plain">
      {shown.map(({ text, detail }, at) => (
        <li key={at}>
          <span lang={lang}>{text}</span> {detail !== '' && <small>{detail}</small>}
        </li>
      ))}
    </ul>
  );
}
