import { ListPage, type ListView } from '../../../frame/list/list-page.tsx';
import { ThreadList, type ThreadListRow } from '../../../ui/thread-list/thread-list.tsx';
import type { Words } from '../../../words/nl.data.ts';

export type IndicatorListView = ListView & { readonly rows: readonly ThreadListRow[] };

/** Every indicator of an organisation, in the order of the alphabet. */
export function IndicatorListPage({ view, words }: { view: IndicatorListView; words: Words }) {
  const t = words.indicator;
  const { picture, findings } = words.threads.field;
  const heads = { name: t.name, picture, latest: t.latest, findings };
  return (
    <ListPage view={view} words={words}>
      {view.rows.length > 0 && (
        <ThreadList caption={t.list} heads={heads} rows={view.rows} language={view.contentLanguage} />
      )}
    </ListPage>
  );
}
