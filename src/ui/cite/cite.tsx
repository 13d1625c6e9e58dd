export type CiteView = {
  readonly title: string;
  /** The same in each language of the interface, that of the page first. */
  readonly citations: readonly { readonly language: 'nl' | 'en'; readonly label: string; readonly text: string }[];
};

/** How to cite what is on a page: plain text to select. */
export function Cite({ cite, level }: { cite: CiteView; level: 2 | 3 }) {
  const Heading = `h${level}` as const;
  return (
    <section class="ds-cite">
      <Heading class={`nl-heading nl-heading--level-${level}`}>{cite.title}</Heading>
      {cite.citations.map(({ language, label, text }) => (
        <div key={language}>
          <b>{label}</b>
          <p lang={language}>{text}</p>
        </div>
      ))}
    </section>
  );
}
