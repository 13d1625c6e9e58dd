import { ScrollRegion } from '../scroll-region/scroll-region.tsx';

/** What stands in one of the two, with the way to the very place. */
type ChangeCell = { readonly text: string; readonly href: string | null };

export type ChangeRow = {
  readonly key: string;
  readonly name: string;
  readonly about: string | null;
  readonly from: ChangeCell | null;
  readonly to: ChangeCell | null;
  readonly change: string;
  readonly isChanged: boolean;
};

export type ChangeTableProps = {
  readonly id: string;
  readonly title: string;
  readonly rowHead: string;
  readonly from: string;
  readonly to: string;
  readonly rows: readonly ChangeRow[];
  readonly words: { readonly change: string };
  readonly language?: string | undefined;
};

/** Figures or amounts of two publications in one table, each row with what differs in words. */
export function ChangeTable({ id, title, rowHead, from, to, rows, words, language }: ChangeTableProps) {
  return (
    <div class="ds-block">
      <h2 class="nl-heading nl-heading--level-2" id={id}>
        {title}
      </h2>
      <ScrollRegion labelledBy={id}>
        <table class="utrecht-table utrecht-table--html-table ds-figures" lang={language}>
          <thead>
            <tr>
              <th scope="col">{rowHead}</th>
              <th scope="col">{from}</th>
              <th scope="col">{to}</th>
              <th scope="col">{words.change}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key}>
                <th scope="row">
                  {row.name}
                  {row.about && <small>{row.about}</small>}
                </th>
                <td>
                  <CellText cell={row.from} />
                </td>
                <td>
                  <CellText cell={row.to} />
                </td>
                <td class={row.isChanged ? 'ds-changed' : 'ds-missing'}>{row.change}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </div>
  );
}

function CellText({ cell }: { cell: ChangeCell | null }) {
  if (cell === null || cell.href === null) return <>{cell?.text}</>;
  return (
    <a class="ds-figures__source" href={cell.href}>
      {cell.text}
    </a>
  );
}
