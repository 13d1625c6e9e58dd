import { ListPage, type ListView } from '../../../frame/list/list-page.tsx';
import { ThreadList, type ThreadListRow } from '../../../ui/thread-list/thread-list.tsx';
import type { Words } from '../../../words/nl.data.ts';

export type FieldListView = ListView & { readonly rows: readonly ThreadListRow[] };

/** Every field that can be followed, in the order of the documents. */
export function FieldListPage({ view, words }: { view: FieldListView; words: Words }) {
  const t = words.threads.field;
  return (
    <ListPage view={view} words={words}>
      {view.rows.length > 0 && (
        <ThreadList caption={t.list} heads={{ ...t, latest: null }} rows={view.rows} language={view.contentLanguage} />
      )}
    </ListPage>
  );
}
