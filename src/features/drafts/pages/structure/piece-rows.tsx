import type { NestedRow } from './structure-view.ts';

/** Pieces in their order, each with a button up and one down: what is shifted keeps the keyboard. */
export function PieceRows({ rows, action }: { rows: readonly NestedRow[]; action: string }) {
  return (
    <ol class="ds-plain ds-order">
      {rows.map(({ id, text, href, shift, below }) => (
        <li key={id} id={`rij-${id}`}>
          <div>
            {shift !== null && (
              <form method="post" action={action}>
                <input type="hidden" name="actie" value="shift" />
                <input type="hidden" name="stuk" value={id} />
                <input type="hidden" name="save" value={shift.saveId} />
                <ShiftButton id={id} side="omhoog" label={shift.up} arrow="↑" goesOn={shift.goesOn === 'up'} />
                <ShiftButton id={id} side="omlaag" label={shift.down} arrow="↓" goesOn={shift.goesOn === 'down'} />
              </form>
            )}
            <a class="nl-link" href={href}>
              {text}
            </a>
          </div>
          {below.length > 0 && <PieceRows rows={below} action={action} />}
        </li>
      ))}
    </ol>
  );
}

type ShiftButtonProps = {
  readonly id: string;
  readonly side: 'omhoog' | 'omlaag';
  /** Null at the end of the row. */
  readonly label: string | null;
  readonly arrow: string;
  readonly goesOn: boolean;
};

function ShiftButton({ id, side, label, arrow, goesOn }: ShiftButtonProps) {
  return (
    <button
      class="ds-order__shift"
      type="submit"
      name="kant"
      id={`${side}-${id}`}
      value={side}
      disabled={label === null}
      // The page is made anew by each press: who shifts by keyboard presses on.
      autofocus={goesOn}
      aria-label={label ?? undefined}
    >
      {arrow}
    </button>
  );
}
