import { Fragment } from 'preact';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Columns } from '../../../ui/columns/columns.tsx';
import { Contents } from '../../../ui/contents/contents.tsx';
import { Corrected } from '../../../ui/corrected/corrected.tsx';
import { Document } from '../../../ui/document/document.tsx';
import { FindingCards } from '../../../ui/finding-card/finding-card.tsx';
import { Neighbours } from '../../../ui/neighbours/neighbours.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { TitleBand } from '../../../ui/title-band/title-band.tsx';
import { Trail } from '../../../ui/trail/trail.tsx';
import { Tree } from '../../../ui/tree/tree.tsx';
import type { Words } from '../../../words/nl.data.ts';
import { ChapterSource } from './chapter-source.tsx';
import type { ChapterView } from './chapter-view.ts';
import { Stated } from './stated.tsx';

/** One chapter of a publication: its text by question, its figures and money, and the way to the same field in other years. */
export function ChapterPage({ view, words }: { view: ChapterView; words: Words }) {
  const language = view.contentLanguage;
  return (
    <Document {...view.frame} sheets={['chapterCss']}>
      <TitleBand
        breadcrumb={<Breadcrumb label={words.frame.breadcrumb} above={view.above} current={view.code ?? view.title} />}
        badges={view.badges}
        code={view.code}
        title={view.title}
        titlePlaces={view.titlePlaces}
        titleLanguage={language}
      >
        {view.trail.length > 1 && <Trail label={words.chapter.trail} stops={view.trail} />}
        {(view.thread || view.noticed) && (
          <p class="nl-paragraph ds-small ds-screen">
            {view.thread && (
              <a class="nl-link" href={view.thread.href}>
                {view.thread.text}
              </a>
            )}
            {view.thread && view.noticed && ' · '}
            {view.noticed && (
              <a class="nl-link" href="#bevindingen">
                {view.noticed.summary}
              </a>
            )}
          </p>
        )}
      </TitleBand>
      <Columns
        tree={<Tree label={words.chapter.tree} nodes={view.tree} language={language} />}
        contents={
          view.contents.length > 2 && (
            <Contents label={words.chapter.contents} links={view.contents} language={language} />
          )
        }
      >
        {view.older && (
          <Notice>
            <p>
              {view.older.text}
              {view.older.links.map(({ href, text }, at) => (
                <Fragment key={href}>
                  {at === 0 ? ' ' : ' · '}
                  <a class="nl-link" href={href}>
                    {text}
                  </a>
                </Fragment>
              ))}
            </p>
          </Notice>
        )}
        <Stated view={view} words={words} language={language} shownIn={view.frame.language} />
        {view.under.length > 0 && (
          <div class="ds-block">
            <h2 class="nl-heading nl-heading--level-2">{words.chapter.under}</h2>
            <ul class="ds-plain ds-links" lang={language}>
              {view.under.map((link) => (
                <li key={link.href}>
                  <a class="nl-link" href={link.href}>
                    {link.text}
                  </a>
                </li>
              ))}
            </ul>
            {view.whole && (
              <p class="ds-screen">
                <a class="nl-link" href={view.whole.href}>
                  {view.whole.text}
                </a>
              </p>
            )}
          </div>
        )}
        {view.noticed && (
          <div class="ds-block">
            <h2 class="nl-heading nl-heading--level-2" id="bevindingen">
              {view.noticed.summary}
            </h2>
            <FindingCards findings={view.noticed.findings} level={3} language={language} />
            <p class="ds-screen">
              <a class="nl-link" href={view.noticed.all.href}>
                {view.noticed.all.text}
              </a>
            </p>
          </div>
        )}
        {view.corrected.length > 0 && (
          <section class="ds-block" aria-label={words.corrected.heading}>
            <Corrected corrected={view.corrected} language={language} />
          </section>
        )}
        <ChapterSource view={view} words={words} />
        <Neighbours
          label={words.chapter.neighbours}
          previous={view.previous}
          next={view.next}
          words={words.chapter}
          language={language}
        />
      </Columns>
    </Document>
  );
}
