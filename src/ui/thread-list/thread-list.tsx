import type { Anchor } from '../anchor.ts';
import { ScrollRegion } from '../scroll-region/scroll-region.tsx';
import { MiniLane } from '../trail-picture/mini-lane.tsx';
import type { MiniLaneView } from '../trail-picture/trail-picture-view.ts';

export type ThreadListRow = Anchor & {
  /** What happened, as a small picture and in a sentence; left out or null where nothing can be drawn. */
  readonly trail?: (MiniLaneView & { readonly sentence: string }) | null;
  readonly publications: string;
  readonly years: string;
  readonly findings: { readonly href: string | null; readonly text: string };
};

type ThreadListProps = {
  readonly caption: string;
  readonly heads: {
    readonly name: string;
    /** Null where nothing is drawn. */
    readonly picture: string | null;
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
    <ScrollRegion labelledBy="lijst" extraClass={heads.picture === null ? 'ds-narrow' : 'ds-trails'}>
      <table class="utrecht-table utrecht-table--html-table ds-figures">
        <caption id="lijst" class="ds-hidden">
          {caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">{heads.name}</th>
            {heads.picture !== null && <th scope="col">{heads.picture}</th>}
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
                {row.trail && <span class="ds-mini__about">{row.trail.sentence}</span>}
              </th>
              {heads.picture !== null && (
                <td>{row.trail && <MiniLane lane={row.trail.lane} columns={row.trail.columns} />}</td>
              )}
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
