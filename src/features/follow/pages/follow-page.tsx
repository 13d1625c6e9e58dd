import type { PageView } from '../../../frame/page-view.ts';
import type { Anchor } from '../../../ui/anchor.ts';
import { Document } from '../../../ui/document/document.tsx';
import { Hits, type HitView } from '../../../ui/hits/hits.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { TitleBand } from '../../../ui/title-band/title-band.tsx';
import type { Words } from '../../../words/nl.data.ts';

export type FollowView = PageView & {
  /** What is followed, each with the address of the list without it. */
  readonly followed: readonly (Anchor & { readonly about: string; readonly without: Anchor })[];
  /** What was asked and cannot be done, each in a sentence. */
  readonly notices: readonly string[];
  /** The list without what leads nowhere; null where all of it leads somewhere. */
  readonly clean: Anchor | null;
  readonly form: { readonly wat: string; readonly language: string | null };
  /** The feed of this list; null where nothing is followed. */
  readonly feed: Anchor | null;
  readonly entries: readonly HitView[];
  /** That there is more than is shown; null where there is not. */
  readonly more: string | null;
  /** Organisations to begin with, where nothing is followed yet. */
  readonly begin: readonly Anchor[];
};

/** What a reader follows. The address is the list: nothing is kept of who reads it. */
export function FollowPage({ view, words }: { view: FollowView; words: Words }) {
  const t = words.follow;
  return (
    <Document {...view.frame} sheets={['overviewCss']}>
      <TitleBand title={t.title}>
        <p class="nl-paragraph nl-paragraph--lead">{view.followed.length === 0 ? t.empty : t.lead}</p>
        {view.feed && (
          <p class="nl-paragraph ds-small ds-screen">
            <a class="nl-link" href={view.feed.href}>
              {view.feed.text}
            </a>
          </p>
        )}
      </TitleBand>
      <div class="ds-wide ds-page">
        {view.notices.length > 0 && (
          <Notice>
            {view.notices.map((notice) => (
              <p key={notice}>{notice}</p>
            ))}
            {view.clean && (
              <p>
                <a class="nl-link" href={view.clean.href}>
                  {view.clean.text}
                </a>
              </p>
            )}
          </Notice>
        )}
        {view.followed.length > 0 && <Following view={view} words={words} />}
        {view.begin.length > 0 && (
          <>
            <h2 class="nl-heading nl-heading--level-2">{t.begin}</h2>
            <ul class="ds-plain ds-links">
              {view.begin.map((one) => (
                <li key={one.href}>
                  <a class="nl-link" href={one.href} lang={view.contentLanguage}>
                    {one.text}
                  </a>
                </li>
              ))}
            </ul>
          </>
        )}
        <form action="/volg" class="ds-search ds-search--large ds-follow__add">
          <label class="utrecht-form-label" for="bij">
            {view.followed.length === 0 ? t.addFirst : t.add}
          </label>
          <p class="ds-small ds-soft" id="bij-hoe">
            {t.addHow}
          </p>
          <div class="ds-search__row">
            <input class="utrecht-textbox" type="text" id="bij" name="bij" aria-describedby="bij-hoe" />
            {view.form.wat !== '' && <input type="hidden" name="wat" value={view.form.wat} />}
            {view.form.language && <input type="hidden" name="lang" value={view.form.language} />}
            <button class="nl-button" type="submit">
              {t.submit}
            </button>
          </div>
        </form>
        {view.followed.length > 0 && (
          <section class="ds-block">
            <h2 class="nl-heading nl-heading--level-2">{t.news}</h2>
            {view.entries.length === 0 ? (
              <p class="nl-paragraph">{t.noNews}</p>
            ) : (
              <Hits hits={view.entries} level={3} language={undefined} />
            )}
            {view.more && <p class="nl-paragraph">{view.more}</p>}
          </section>
        )}
      </div>
    </Document>
  );
}

function Following({ view, words }: { view: FollowView; words: Words }) {
  return (
    <>
      <h2 class="nl-heading nl-heading--level-2">{words.follow.following(view.followed.length)}</h2>
      <ul class="ds-plain ds-follow">
        {view.followed.map((one) => (
          <li key={one.href}>
            <span lang={view.contentLanguage}>
              <a class="nl-link" href={one.href}>
                {one.text}
              </a>
            </span>{' '}
            <span class="ds-soft ds-small">{one.about}</span>{' '}
            <a class="nl-link ds-small ds-screen" href={one.without.href}>
              {words.follow.stop}
              <span class="ds-hidden">: {one.without.text}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
