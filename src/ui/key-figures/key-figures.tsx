/** A few counts at the head of a page. */
export function KeyFigures({ figures }: { figures: readonly { readonly value: string; readonly label: string }[] }) {
  return (
    <dl class="ds-keys">
      {figures.map((figure) => (
        <div key={figure.label}>
          <dt>{figure.label}</dt>
          <dd class="ds-number">{figure.value}</dd>
        </div>
      ))}
    </dl>
  );
}
