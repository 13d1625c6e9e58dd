import type { PageView } from '../../../frame/page-view.ts';
import type { Anchor } from '../../../ui/anchor.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Command } from '../../../ui/command/command.tsx';
import { Document } from '../../../ui/document/document.tsx';
import { TitleBand } from '../../../ui/title-band/title-band.tsx';
import type { Words } from '../../../words/nl.data.ts';

/** Where the log ended on a day, with the whole hash: a part of it proves nothing. */
type HeadView = { readonly day: Anchor; readonly line: string; readonly hash: string };

export type LogView = PageView & {
  readonly lead: string;
  /** The newest first. */
  readonly heads: readonly HeadView[];
  /** What was withdrawn, the newest first. */
  readonly withdrawn: readonly { readonly what: Anchor; readonly reason: string; readonly on: string }[];
};

/** The published heads of an organisation's event log, and what one can do with them. */
export function LogPage({ view, words }: { view: LogView; words: Words }) {
  const t = words.log;
  return (
    <Document {...view.frame} sheets={['overviewCss']}>
      <TitleBand
        breadcrumb={<Breadcrumb label={words.frame.breadcrumb} above={view.above} current={t.title} />}
        title={t.title}
      >
        <p class="nl-paragraph nl-paragraph--lead">{view.lead}</p>
      </TitleBand>
      <div class="ds-wide ds-page">
        <div class="ds-essay">
          <section class="ds-prose">
            <h2 class="nl-heading nl-heading--level-2">{t.purpose}</h2>
            <p class="nl-paragraph">{t.purposeText}</p>
          </section>
          <section class="ds-prose">
            <h2 class="nl-heading nl-heading--level-2">{t.check}</h2>
            <ul class="utrecht-unordered-list utrecht-unordered-list--html-content">
              {t.checkSteps.map((step) => (
                <li key={step}>{step}</li>
              ))}
              <li>
                {t.recheck} <Command line={t.recheckCommand} />
              </li>
            </ul>
          </section>
        </div>
        {view.withdrawn.length > 0 && (
          <section class="ds-block">
            <h2 class="nl-heading nl-heading--level-2">{words.withdrawn.list}</h2>
            <ul class="ds-hits ds-plain">
              {view.withdrawn.map(({ what, reason, on }) => (
                <li key={what.href}>
                  <h3 class="nl-heading nl-heading--level-3">
                    <a class="nl-link" href={what.href}>
                      {what.text}
                    </a>
                  </h3>
                  <p lang={view.contentLanguage}>{reason}</p>
                  <p class="ds-small ds-soft">{on}</p>
                </li>
              ))}
            </ul>
          </section>
        )}
        <section class="ds-block">
          <h2 class="nl-heading nl-heading--level-2">{t.days}</h2>
          <p class="nl-paragraph">{view.heads.length > 0 ? t.daysText : t.none}</p>
          <ul class="ds-hits ds-plain">
            {view.heads.map(({ day, line, hash }) => (
              <li key={day.href}>
                <h3 class="nl-heading nl-heading--level-3">
                  <a class="nl-link" href={day.href}>
                    {day.text}
                  </a>
                </h3>
                <p>
                  <code>{hash}</code>
                </p>
                <p class="ds-small ds-soft">{line}</p>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </Document>
  );
}
