import { loudNumber } from './loud-number.ts';

/** A few counts: the number is loud, and what it is out of is not ("305 van de 360"). */
export function KeyFigures({ figures }: { figures: readonly { readonly value: string; readonly label: string }[] }) {
  return (
    <dl class="ds-keys">
      {figures.map(({ value, label }) => {
        const { number, rest } = loudNumber(value);
        return (
          <div key={label}>
            <dt>{label}</dt>
            <dd class="ds-number">
              {number}
              {rest !== null && <small> {rest}</small>}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
