import { AmountTable } from '../../../ui/amount-table/amount-table.tsx';
import { Blocks } from '../../../ui/blocks/blocks.tsx';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Columns } from '../../../ui/columns/columns.tsx';
import { Contents } from '../../../ui/contents/contents.tsx';
import { Corrected } from '../../../ui/corrected/corrected.tsx';
import { Neighbours } from '../../../ui/data-links/data-links.tsx';
import { Document } from '../../../ui/document/document.tsx';
import { Doubts } from '../../../ui/doubts/doubts.tsx';
import { FindingCards } from '../../../ui/finding-card/finding-card.tsx';
import { IndicatorTable } from '../../../ui/indicator-table/indicator-table.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { TitleBand } from '../../../ui/title-band/title-band.tsx';
import { Trail } from '../../../ui/trail/trail.tsx';
import { Tree } from '../../../ui/tree/tree.tsx';
import type { Words } from '../../../words/nl.data.ts';
import { ChapterSource } from './chapter-source.tsx';
import type { ChapterView, PassageView } from './chapter-view.ts';

/** Where a passage begins: its heading, below that of its goal where it returns under each, and the place that a link to its question leads to. */
function PassageHead({ passage: { id, anchor, heading, goal } }: { passage: PassageView }) {
  const place = anchor && <span id={anchor} />;
  if (heading === null) return place;
  if (goal !== null)
    return (
      <h4 id={id}>
        {place}
        {heading}
      </h4>
    );
  return (
    <h2 class="nl-heading nl-heading--level-2" id={id}>
      {place}
      {heading}
    </h2>
  );
}

/** One chapter of a publication: its text by question, its figures and money, and the way to the same field in other years. */
export function ChapterPage({ view, words }: { view: ChapterView; words: Words }) {
  const language = view.contentLanguage;
  const passage = (one: PassageView, lead: boolean) => (
    <>
      <PassageHead passage={one} />
      <Blocks
        blocks={one.blocks}
        phrases={view.phrases}
        lead={lead}
        mark={view.mark}
        words={words.figures}
        language={language === undefined ? undefined : { content: language, interface: view.frame.language }}
      />
    </>
  );
  return (
    <Document {...view.frame} sheets={[]}>
      <TitleBand
        breadcrumb={<Breadcrumb label={words.frame.breadcrumb} above={view.above} current={view.code ?? view.title} />}
        badges={view.badges}
        code={view.code}
        title={view.title}
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
              {view.older.text}{' '}
              {view.older.link && (
                <a class="nl-link" href={view.older.link.href}>
                  {view.older.link.text}
                </a>
              )}
            </p>
          </Notice>
        )}
        {view.remark && <p class="nl-paragraph ds-soft">{view.remark}</p>}
        <div class="ds-prose" lang={language}>
          {view.intro.map((one, index) => passage(one, index === 0))}
        </div>
        {view.indicatorTables.length > 0 && (
          <div class="ds-block">
            <h2 class="nl-heading nl-heading--level-2" id="indicatoren">
              {words.chapter.indicators}
            </h2>
            {view.indicatorTables.map((table) => (
              <IndicatorTable key={table.id} table={table} words={words.figures} language={language} />
            ))}
          </div>
        )}
        {view.passages.length > 0 && (
          <div class="ds-prose ds-block" lang={language}>
            {view.passages.map((one) => passage(one, false))}
          </div>
        )}
        {view.amounts && (
          <div class="ds-block">
            <h2 class="nl-heading nl-heading--level-2" id="bedragen">
              {words.chapter.amounts}
            </h2>
            <AmountTable table={view.amounts} language={language} />
          </div>
        )}
        {view.doubts.length > 0 && (
          <div class="ds-block">
            <h2 class="nl-heading nl-heading--level-2" id="twijfels">
              {words.doubt.heading}
            </h2>
            <p class="nl-paragraph">{words.doubt.lead}</p>
            <Doubts doubts={view.doubts} language={language} />
          </div>
        )}
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
        <Neighbours label={words.chapter.neighbours} previous={view.previous} next={view.next} words={words.chapter} />
      </Columns>
    </Document>
  );
}
