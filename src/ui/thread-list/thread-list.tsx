import type { Anchor } from '../anchor.ts';
import { ScrollRegion } from '../scroll-region/scroll-region.tsx';
import { MiniLane } from '../trail-picture/mini-lane.tsx';
import type { MiniLaneView } from '../trail-picture/trail-picture-view.ts';

export type ThreadListRow = Anchor & {
  /** What happened, as a small picture and in a sentence; null where nothing can be drawn. */
  readonly trail: (MiniLaneView & { readonly sentence: string }) | null;
  /** The number that it came to, and of which year and with what outcome that is; null where there is none. */
  readonly latest: { readonly value: string; readonly about: string } | null;
  /** In how many publications, over which years. */
  readonly extent: string;
  /** Their number, and what stands behind it where the column has no head. */
  readonly findings: { readonly href: string | null; readonly text: string; readonly noun: string };
};

type ThreadListProps = {
  readonly caption: string;
  readonly heads: {
    readonly name: string;
    readonly picture: string;
    /** Null where a row has many numbers, and none that it came to. */
    readonly latest: string | null;
    readonly findings: string;
  };
  readonly rows: readonly ThreadListRow[];
  /** The language of the titles; undefined where the interface has the same. */
  readonly language: string | undefined;
};

/** What is followed through the years, a row each: what happened, what it came to, and with how many findings. */
export function ThreadList({ caption, heads, rows, language }: ThreadListProps) {
  return (
    <ScrollRegion labelledBy="lijst" extraClass="ds-trails">
      <table class="utrecht-table utrecht-table--html-table ds-figures">
        <caption id="lijst" class="ds-hidden">
          {caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">{heads.name}</th>
            <th scope="col">{heads.picture}</th>
            {heads.latest !== null && <th scope="col">{heads.latest}</th>}
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
                <span class="ds-mini__about">{row.extent}</span>
              </th>
              <td>{row.trail && <MiniLane lane={row.trail.lane} columns={row.trail.columns} />}</td>
              {heads.latest !== null && (
                <td>
                  {row.latest && (
                    <>
                      <b>{row.latest.value}</b>
                      <small>{row.latest.about}</small>
                    </>
                  )}
                </td>
              )}
              <td data-in={row.findings.noun}>
                {row.findings.href === null ? (
                  <span class="ds-soft">{row.findings.text}</span>
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
