/** A command that a reader may copy, on a line of its own; where it has to break, it does so between words and never inside `--head`. */
export function Command({ line }: { readonly line: string }) {
  return (
    <code class="ds-command">
      {line.split(' ').map((word, index) => (
        <>
          {index > 0 && ' '}
          <span>{word}</span>
        </>
      ))}
    </code>
  );
}
