import { ScrollRegion } from '../../../ui/scroll-region/scroll-region.tsx';
import { ImportFrame, type ImportWords } from './import-page.tsx';
import type { PreviewView } from './import-view.ts';

/** What a file would change, and one button that does all of it. */
export function PreviewPage({ view, words: t }: { view: PreviewView; words: ImportWords }) {
  const { action, summary, changes, leftOut, take } = view;
  return (
    <ImportFrame view={view}>
      {summary.map((line) => (
        <p key={line} class="nl-paragraph">
          {line}
        </p>
      ))}
      {take !== null && (
        <form class="ds-block" method="post" action={action}>
          <input type="hidden" name="save" value={take.saveId} />
          <input type="hidden" name="wijzigingen" value={take.changes} />
          <button class="nl-button" type="submit">
            {take.text}
          </button>
        </form>
      )}
      {changes.length > 0 && (
        <Rows
          id="wat-er-verandert"
          caption={t.preview}
          heads={[t.indicator, t.figure, t.old, t.new, t.beside]}
          rows={changes.map(({ key, indicator, figure, old, raw, beside }) => ({
            key,
            cells: [indicator, figure, old, raw, beside],
          }))}
        />
      )}
      {leftOut !== null && (
        <Rows
          id="wat-niet-kan"
          caption={leftOut.title}
          heads={[t.where, t.indicator, t.value, t.why]}
          rows={leftOut.rows.map(({ where, indicator, value, why }, at) => ({
            key: `${at}`,
            cells: [where, indicator, value, why],
          }))}
        />
      )}
    </ImportFrame>
  );
}

type RowsProps = {
  readonly id: string;
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly string[] }[];
};

function Rows({ id, caption, heads, rows }: RowsProps) {
  return (
    <div class="ds-block">
      <ScrollRegion labelledBy={id}>
        <table class="utrecht-table utrecht-table--html-table">
          <caption id={id}>{caption}</caption>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, cells: [first, ...others] }) => (
              <tr key={key}>
                <th scope="row">{first}</th>
                {others.map((cell, at) => (
                  <td key={at}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </div>
  );
}
