import { ListPage, type ListView } from '../../../frame/list/list-page.tsx';
import type { Anchor } from '../../../ui/anchor.ts';
import { FindingCards, type FindingCardView } from '../../../ui/finding-card/finding-card.tsx';
import type { Words } from '../../../words/nl.data.ts';
import { RulesOff, type RulesOffView } from './rules-off.tsx';

export type FindingListView = ListView & {
  readonly findings: readonly FindingCardView[];
  readonly rules: Anchor;
  readonly off: RulesOffView;
};

/** Everything that the rules found in the documents of one organisation, the gravest first. */
export function FindingListPage({ view, words }: { view: FindingListView; words: Words }) {
  const foot = (
    <>
      <RulesOff view={view.off} />
      <p class="nl-paragraph ds-small ds-page__data">
        <a class="nl-link ds-screen" href={view.rules.href}>
          {view.rules.text}
        </a>
      </p>
    </>
  );
  return (
    <ListPage view={view} words={words} foot={foot}>
      <FindingCards findings={view.findings} level={3} language={view.contentLanguage} />
    </ListPage>
  );
}
