import { Notice } from '../../../../ui/notice/notice.tsx';
import { dutchIn, WorkPage } from '../../../work-desk/work-page.tsx';
import type { WritePieceWords } from '../chapter/chapter-view.ts';
import { PieceForm } from '../chapter/piece-form.tsx';
import type { ClashView } from './beside-view.ts';
import { Choice, Sides } from './sides.tsx';

/** Two texts of one piece, and the three ways to settle them. */
export function ClashPage({ view, words }: { view: ClashView; words: WritePieceWords }) {
  const { frame, title, lead, back, sides, settle } = view;
  return (
    <WorkPage frame={frame} title={title} lead={lead}>
      <p class="nl-paragraph ds-screen">
        <a class="nl-link" href={back.href}>
          {back.text}
        </a>
      </p>
      {settle?.told != null && (
        <Notice>
          <p role="alert">{settle.told}</p>
        </Notice>
      )}
      <Sides sides={sides} words={view.words} />
      {settle !== null && <Settle settle={settle} words={words} lang={dutchIn(frame.language)} />}
    </WorkPage>
  );
}

function Settle({
  settle,
  words,
  lang,
}: {
  settle: NonNullable<ClashView['settle']>;
  words: WritePieceWords;
  lang: 'nl' | undefined;
}) {
  const { action, question, choices, both, bothLead, piece } = settle;
  return (
    <section class="ds-block" aria-labelledby="kies">
      <h2 class="nl-heading nl-heading--level-2" id="kies">
        {question}
      </h2>
      <div class="ds-choices">
        {choices.map((choice) => (
          <Choice key={choice.submit} choice={choice} action={action} />
        ))}
      </div>
      {piece.form !== null && (
        <article class="ds-piece" id={piece.anchor}>
          <div>
            <h3 id={`${piece.anchor}-naam`}>{both}</h3>
            <p class="ds-small ds-soft">{bothLead}</p>
            <PieceForm piece={piece} form={piece.form} words={words} lang={lang} />
          </div>
        </article>
      )}
    </section>
  );
}
