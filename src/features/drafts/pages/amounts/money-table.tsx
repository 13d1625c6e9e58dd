import { ScrollRegion } from '../../../../ui/scroll-region/scroll-region.tsx';
import type { MoneyTableView } from './amounts-view.ts';

/** A table of money that is read, and never written here; under it what its sums came to. */
export function MoneyTable({ table: { caption, unit, heads, rows, sums, isWrong } }: { table: MoneyTableView }) {
  return (
    <>
      <ScrollRegion label={caption}>
        <table class="ds-money">
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{unit}</th>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ label, cells }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                {cells.map(({ raw, was }, at) => (
                  <td key={at}>
                    {raw}
                    {was !== null && <small>{was}</small>}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {sums.map((line) => (
        <p key={line} class={isWrong ? 'ds-fault' : 'ds-small ds-soft'}>
          {line}
        </p>
      ))}
    </>
  );
}
