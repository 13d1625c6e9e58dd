/** How something stands by the legend of its own document. */
export type LightView = {
  /** "Hoe het gaat", "betekent", "Waarom": in the language of the interface. */
  readonly labels: { readonly status: string; readonly meaning: string; readonly reason: string };
  readonly name: string;
  /** What the legend says of it; null where it says nothing. */
  readonly meaning: string | null;
  /** Empty where none was given. */
  readonly reason: string;
};

/** A light with what it means and why it was given: never a colour alone. */
export function Light({ light, language }: { light: LightView; language: string | undefined }) {
  const { labels, name, meaning, reason } = light;
  return (
    <p class="ds-small">
      {labels.status}: <b lang={language}>{name}</b>
      {meaning !== null && (
        <span class="ds-soft">
          {' '}
          ({labels.meaning}: <span lang={language}>{meaning}</span>)
        </span>
      )}
      {reason !== '' && (
        <>
          {'. '}
          {labels.reason}: <span lang={language}>{reason}</span>
        </>
      )}
    </p>
  );
}
