import { ChapterList } from '../../../../ui/draft/chapter-list.tsx';
import { Notice } from '../../../../ui/notice/notice.tsx';
import { marginWords } from '../../../../words/drafts/margin-words.data.ts';
import { dutchIn, WorkPage } from '../../../work-desk/work-page.tsx';
import { FoundList } from '../margin/found-list.tsx';
import { PresenceNotice } from '../presence/presence-notice.tsx';
import type { ChapterView, SectionView, WritePieceWords } from './chapter-view.ts';
import { Piece } from './piece.tsx';

/** One chapter of a document that is written: its outline, and its pieces in the order of the document, each with what was promised beside it. */
export function ChapterPage({ view, words }: { view: ChapterView; words: WritePieceWords }) {
  const { frame, title, code, lead, back, ways, tree, presence, margin, asides, sections, nothing, howTo, island } =
    view;
  const m = marginWords[frame.language];
  return (
    <WorkPage frame={frame} title={code === null ? title : `${code} ${title}`} isQuoted lead={lead}>
      {island !== null && <script type="module" src={island.script} />}
      <div
        class="ds-writing"
        {...(island !== null && {
          'data-organisation': island.organisation,
          'data-member': island.member,
          'data-margin': island.margin,
          'data-pieces': island.pieces,
          'data-sign-in': island.signIn,
        })}
      >
        <nav class="ds-writing__tree ds-screen" aria-label={tree.label}>
          <ul class="ds-plain ds-writing__ways">
            {[back, ...ways].map(({ href, text }) => (
              <li key={href}>
                <a class="nl-link" href={href}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
          <details>
            <summary>{tree.label}</summary>
            <ChapterList nodes={tree.nodes} contentLanguage={dutchIn(frame.language)} />
          </details>
        </nav>
        <div>
          {asides !== null && (
            <Notice>
              <p>{asides.text}</p>
              <ul>
                {asides.links.map(({ href, text }) => (
                  <li key={href}>
                    <a class="nl-link" href={href}>
                      {text}
                    </a>
                  </li>
                ))}
              </ul>
            </Notice>
          )}
          <PresenceNotice view={presence} />
          {margin.looking !== null && (
            <p class="ds-screen ds-margin__looking" data-looking="">
              {margin.looking.text}{' '}
              <a class="nl-link" href={margin.looking.again.href}>
                {margin.looking.again.text}
              </a>
            </p>
          )}
          <div data-found={margin.chapterId}>
            <FoundList found={margin.found} title={m.ofChapter} words={m} />
          </div>
          {sections.length === 0 && <p class="nl-paragraph">{nothing}</p>}
          {howTo !== null && (
            <p class="ds-screen">
              <a class="nl-link" href={howTo.chooser.href} target="_blank" rel="noopener">
                {howTo.chooser.text}
              </a>
            </p>
          )}
          {howTo !== null && (
            <details class="ds-howto">
              <summary>{howTo.title}</summary>
              <ul>
                {howTo.lines.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </details>
          )}
          {sections.map((section) => (
            <Section key={section.key} section={section} view={view} words={words} />
          ))}
        </div>
      </div>
    </WorkPage>
  );
}

function Section({ section, view, words }: { section: SectionView; view: ChapterView; words: WritePieceWords }) {
  const { key, heading, isQuoted, pieces } = section;
  return (
    <section class="ds-block" aria-labelledby={`deel-${key}`}>
      <h2
        class="nl-heading nl-heading--level-2"
        id={`deel-${key}`}
        lang={isQuoted ? dutchIn(view.frame.language) : undefined}
      >
        {heading}
      </h2>
      {pieces.map((piece) => (
        <Piece key={piece.itemId} {...{ piece, words, language: view.frame.language }} resolve={view.resolve} />
      ))}
    </section>
  );
}
