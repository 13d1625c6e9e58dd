import type { ComponentChildren } from 'preact';

/** Tree, text and contents side by side; under each other where there is no room, the text before the way to other pages. */
export function Columns({
  tree,
  contents,
  children,
}: {
  tree: ComponentChildren;
  contents?: ComponentChildren;
  children: ComponentChildren;
}) {
  return (
    <div class={contents ? 'ds-wide ds-columns ds-columns--three' : 'ds-wide ds-columns'}>
      {contents}
      <div class="ds-columns__text">{children}</div>
      {tree}
    </div>
  );
}
