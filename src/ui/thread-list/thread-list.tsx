import type { Anchor } from '../anchor.ts';
import { ScrollRegion } from '../scroll-region/scroll-region.tsx';

export type ThreadListRow = Anchor & {
  readonly publications: string;
  readonly years: string;
  readonly findings: { readonly href: string | null; readonly text: string };
};

type ThreadListProps = {
  readonly caption: string;
  readonly heads: {
    readonly name: string;
    readonly publications: string;
    readonly years: string;
    readonly findings: string;
  };
  readonly rows: readonly ThreadListRow[];
  /** The language of the titles; undefined where the interface has the same. */
  readonly language: string | undefined;
};

/** What is followed through the years, a row each: in how many publications, over which years, with how many findings. */
export function ThreadList({ caption, heads, rows, language }: ThreadListProps) {
  return (
    <ScrollRegion labelledBy="lijst" extraClass="ds-narrow">
      <table class="utrecht-table utrecht-table--html-table ds-figures">
        <caption id="lijst" class="ds-hidden">
          {caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">{heads.name}</th>
            <th scope="col">{heads.publications}</th>
            <th scope="col">{heads.years}</th>
            <th scope="col">{heads.findings}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.href}>
              <th scope="row" lang={language}>
                <a class="nl-link" href={row.href}>
                  {row.text}
                </a>
              </th>
              <td>{row.publications}</td>
              <td>{row.years}</td>
              <td>
                {row.findings.href === null ? (
                  row.findings.text
                ) : (
                  <a class="nl-link" href={row.findings.href}>
                    {row.findings.text}
                  </a>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
