import { renderToString } from 'preact-render-to-string';
import { nestPage } from '../../../frame/nest-page.ts';
import type { PageView } from '../../../frame/page-view.ts';
import type { Anchor } from '../../../ui/anchor.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Document } from '../../../ui/document/document.tsx';
import { Links } from '../../../ui/links/links.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Outline, type OutlineNode } from '../../../ui/outline/outline.tsx';
import { TitleBand } from '../../../ui/title-band/title-band.tsx';
import type { Words } from '../../../words/nl.data.ts';
import type { StatedView } from '../../chapters/pages/chapter-view.ts';
import { Stated } from '../../chapters/pages/stated.tsx';
import { wholeWords } from './whole-words.data.ts';

export type WholeChapterView = {
  readonly id: string;
  readonly code: string | null;
  readonly title: string;
  /** Its own page. */
  readonly href: string;
  /** On paper it begins a page. */
  readonly beginsPage: boolean;
  readonly stated: StatedView | null;
};

export type WholeView = PageView & {
  readonly badges: readonly string[];
  readonly title: string;
  readonly lead: string;
  /** Said of an edition that is not the newest. */
  readonly older: string | null;
  /** The pages that it falls apart into where it is too much for one; null where all is here. */
  readonly parts: readonly Anchor[] | null;
  readonly outline: readonly OutlineNode[];
  readonly chapters: readonly WholeChapterView[];
};

/** A whole publication, or one chapter with all under it, on one page: to search through and to print. */
export function WholePage({ view, words }: { view: WholeView; words: Words }) {
  const language = view.contentLanguage;
  const t = wholeWords[view.frame.language];
  return (
    <Document {...view.frame} sheets={['overviewCss']}>
      <TitleBand
        breadcrumb={<Breadcrumb label={words.frame.breadcrumb} above={view.above} current={t.badge} />}
        badges={view.badges}
        title={view.title}
        titleLanguage={language}
      >
        <p class="nl-paragraph nl-paragraph--lead">{view.lead}</p>
        {view.parts === null && <p class="nl-paragraph ds-small ds-soft ds-screen">{t.onPaper}</p>}
      </TitleBand>
      <div class="ds-wide ds-page">
        {view.older && (
          <Notice>
            <p>{view.older}</p>
          </Notice>
        )}
        {view.parts === null ? (
          <>
            <h2 class="nl-heading nl-heading--level-2">{t.contents}</h2>
            <div class="ds-whole__contents">
              <Outline nodes={view.outline} language={language} />
            </div>
            <div class="ds-whole">
              {view.chapters.map((chapter) => (
                <WholeChapter key={chapter.id} chapter={chapter} view={view} words={words} />
              ))}
            </div>
          </>
        ) : (
          <>
            <h2 class="nl-heading nl-heading--level-2">{t.parts}</h2>
            <Links links={view.parts} />
          </>
        )}
      </div>
    </Document>
  );
}

type WholeChapterProps = { chapter: WholeChapterView; view: WholeView; words: Words };

function WholeChapter({ chapter, view, words }: WholeChapterProps) {
  const { id, code, title, href, beginsPage, stated } = chapter;
  const language = view.contentLanguage;
  return (
    <section class={beginsPage ? 'ds-whole__chapter ds-whole__chapter--page' : 'ds-whole__chapter'}>
      <h2 class="nl-heading nl-heading--level-2" id={id} lang={language}>
        {code && <span class="ds-band__code">{code}</span>} <a href={href}>{title}</a>
      </h2>
      {stated && (
        <div
          // Our own components made it, and each text in it is escaped.
          dangerouslySetInnerHTML={{
            __html: nestPage(
              renderToString(<Stated view={stated} words={words} language={language} shownIn={view.frame.language} />),
              id,
            ),
          }}
        />
      )}
    </section>
  );
}
