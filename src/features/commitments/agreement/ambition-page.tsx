import { ListPage, type ListView } from '../../../frame/list/list-page.tsx';
import type { Words } from '../../../words/nl.data.ts';
import { AmbitionCounts, AmbitionGroups, type AmbitionsView } from './ambitions.tsx';

export type AmbitionPageView = ListView & {
  readonly ambitions: AmbitionsView;
};

/** The ambitions of an agreement, to be narrowed by what became of them. */
export function AmbitionPage({ view, words }: { view: AmbitionPageView; words: Words }) {
  const { language } = view.frame;
  return (
    <ListPage view={view} words={words}>
      <div class="ds-narrow">
        <AmbitionCounts view={view.ambitions} interfaceLanguage={language} />
      </div>
      <AmbitionGroups view={view.ambitions} interfaceLanguage={language} language={view.contentLanguage} />
    </ListPage>
  );
}
