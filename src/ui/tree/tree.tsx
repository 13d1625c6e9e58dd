/** A chapter in the tree of its publication, with the chapters under it as far as they are shown. */
export type TreeNode = {
  readonly code: string | null;
  readonly title: string;
  readonly href: string;
  readonly current: boolean;
  readonly children: readonly TreeNode[];
};

/** The tree of a publication: open beside the text where there is room, folded in on a phone. */
export function Tree({
  label,
  nodes,
  language,
}: {
  label: string;
  nodes: readonly TreeNode[];
  language?: string | undefined;
}) {
  return (
    <nav class="ds-fold ds-tree ds-screen" aria-label={label}>
      <p class="ds-fold__label" aria-hidden="true">
        {label}
      </p>
      <details>
        <summary>{label}</summary>
        <Branch nodes={nodes} language={language} />
      </details>
    </nav>
  );
}

function Branch({ nodes, language }: { nodes: readonly TreeNode[]; language?: string | undefined }) {
  return (
    <ul class="ds-plain" lang={language}>
      {nodes.map((node) => (
        <li key={node.href}>
          <a href={node.href} aria-current={node.current ? 'page' : undefined}>
            {node.code && <b>{node.code}</b>}
            <span>{node.title}</span>
          </a>
          {node.children.length > 0 && <Branch nodes={node.children} />}
        </li>
      ))}
    </ul>
  );
}
