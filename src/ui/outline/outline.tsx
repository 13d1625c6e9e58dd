/** A chapter in the whole tree of a publication. */
export type OutlineNode = {
  readonly code: string | null;
  readonly title: string;
  readonly level: string | null;
  readonly href: string;
  readonly children: readonly OutlineNode[];
};

/** The whole tree of a publication as nested lists. */
export function Outline({
  nodes,
  language,
  isNested = false,
}: {
  nodes: readonly OutlineNode[];
  language?: string | undefined;
  isNested?: boolean;
}) {
  return (
    <ul class={isNested ? 'ds-plain' : 'ds-plain ds-outline'} lang={language}>
      {nodes.map((node) => (
        <li key={node.href}>
          <a href={node.href}>
            <b class="ds-number">{node.code}</b>
            <span>{node.title}</span>
            {node.level && <small>{node.level}</small>}
          </a>
          {node.children.length > 0 && <Outline nodes={node.children} isNested />}
        </li>
      ))}
    </ul>
  );
}
