type Node = {
  readonly code: string | null;
  readonly title: string;
  readonly href: string;
  readonly current: boolean;
  readonly waits: string | null;
  readonly isDone: boolean;
  readonly children: readonly Node[];
};

/** The chapters of a document that is written, with what still waits in each: said in words, never by a colour alone. */
export function ChapterList({
  nodes,
  contentLanguage,
  isNested = false,
}: {
  nodes: readonly Node[];
  /** Of the titles, where it is not that of the interface. */
  contentLanguage: string | undefined;
  isNested?: boolean;
}) {
  return (
    <ul class={isNested ? 'ds-plain' : 'ds-plain ds-chapters'}>
      {nodes.map(({ code, title, href, current, waits, isDone, children }) => (
        <li key={href}>
          <a href={href} aria-current={current ? 'page' : undefined}>
            <span lang={contentLanguage}>
              {code !== null && <b>{code} </b>}
              {title}
            </span>
            {waits !== null && <small class={isDone ? 'ds-chapters__done' : undefined}> {waits}</small>}
          </a>
          {children.length > 0 && <ChapterList nodes={children} contentLanguage={contentLanguage} isNested />}
        </li>
      ))}
    </ul>
  );
}
