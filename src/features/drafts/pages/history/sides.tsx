import { Piece } from '../../../../ui/side-by-side/side-by-side.tsx';
import type { ChoiceView, SideView } from './beside-view.ts';

/** Two texts beside each other; below each other on a narrow screen. */
export function Sides({
  sides,
  words,
}: {
  sides: readonly [SideView, SideView];
  words: { readonly removed: string; readonly added: string };
}) {
  return (
    <div class="ds-sides">
      <div class="ds-sides__row">
        {sides.map(({ title, lines, empty }, at) => (
          <section key={at} class="ds-sides__text" aria-labelledby={`kant-${at}`}>
            <h2 class="nl-heading nl-heading--level-3" id={`kant-${at}`}>
              {title}
            </h2>
            {lines.length === 0 && <p class="ds-soft">{empty}</p>}
            {lines.map((pieces, line) => (
              <p key={line}>
                {pieces.map((piece, number) => (
                  <Piece key={number} piece={piece} words={words} />
                ))}
              </p>
            ))}
          </section>
        ))}
      </div>
    </div>
  );
}

/** One button that sends a choice. */
export function Choice({ choice: { submit, hint, hidden }, action }: { choice: ChoiceView; action: string }) {
  return (
    <form method="post" action={action}>
      {hidden.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button class="nl-button ds-quiet" type="submit">
        {submit}
      </button>
      {hint !== null && <p class="ds-small ds-soft">{hint}</p>}
    </form>
  );
}
