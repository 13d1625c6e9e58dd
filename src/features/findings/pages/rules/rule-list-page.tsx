import type { PageView } from '../../../../frame/page-view.ts';
import type { Anchor } from '../../../../ui/anchor.ts';
import { Breadcrumb } from '../../../../ui/breadcrumb/breadcrumb.tsx';
import { Document } from '../../../../ui/document/document.tsx';
import { TitleBand } from '../../../../ui/title-band/title-band.tsx';
import type { Words } from '../../../../words/nl.data.ts';

export type RuleListView = PageView & {
  readonly groups: readonly {
    readonly key: string;
    readonly title: string;
    readonly rules: readonly (Anchor & { readonly what: string; readonly severity: string })[];
  }[];
  readonly method: Anchor;
};

/** The catalogue of rules, by what they look at. */
export function RuleListPage({ view, words }: { view: RuleListView; words: Words }) {
  const t = words.threads.rule;
  return (
    <Document {...view.frame} sheets={['overviewCss']}>
      <TitleBand
        breadcrumb={<Breadcrumb label={words.frame.breadcrumb} above={view.above} current={t.list} />}
        title={t.list}
      >
        <p class="nl-paragraph nl-paragraph--lead">{t.listLead}</p>
        <p class="nl-paragraph">
          <a class="nl-link" href={view.method.href}>
            {view.method.text}
          </a>
        </p>
      </TitleBand>
      <div class="ds-wide ds-page">
        {view.groups.map((group, index) => (
          <section key={group.key} class={index > 0 ? 'ds-block' : undefined}>
            <h2 class="nl-heading nl-heading--level-2" id={group.key}>
              {group.title}
            </h2>
            <ul class="ds-hits ds-plain">
              {group.rules.map((rule) => (
                <li key={rule.href}>
                  <h3 class="nl-heading nl-heading--level-3">
                    <a class="nl-link" href={rule.href}>
                      {rule.text}
                    </a>
                  </h3>
                  <p>{rule.what}</p>
                  <p class="ds-small ds-soft">{rule.severity}</p>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Document>
  );
}
