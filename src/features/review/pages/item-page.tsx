import { Facts } from '../../../ui/facts/facts.tsx';
import { ScrollRegion } from '../../../ui/scroll-region/scroll-region.tsx';
import type { Words } from '../../../words/nl.data.ts';
import { Action, Desk } from './desk.tsx';
import { LevelsForm } from './levels-form.tsx';
import { PublicationForm } from './publication-form.tsx';
import type { ItemView } from './review-view.ts';
import { ShownList } from './shown-list.tsx';

/** One thing that is asked: what it was read as, and what it could be besides. */
export function ItemPage({ view, words }: { view: ItemView; words: Words }) {
  const t = words.review;
  const { texts, right, choose, places } = view;
  return (
    <Desk view={view} words={words}>
      <section class="ds-review__ask">
        <h1 class="ds-review__title" tabIndex={-1}>
          {view.title}
        </h1>
        {texts !== null && (
          <>
            <h2 class="ds-review__label" id="teksten">
              {texts.label}
            </h2>
            <ScrollRegion labelledBy="teksten" extraClass="ds-review__texts">
              <ul class="ds-plain" lang="nl">
                {texts.texts.map((text) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            </ScrollRegion>
          </>
        )}
        <Facts facts={view.facts} />
        {places !== null && (
          <p class="ds-review__places ds-screen">
            <span class="ds-soft">{places.text}</span>
            {[places.previous, places.next].map(
              (link, at) =>
                link !== null && (
                  <a key={link.href} class="nl-link" href={link.href} data-key={at === 0 ? 'p' : 'n'}>
                    {link.text}
                  </a>
                ),
            )}
          </p>
        )}
        {view.rests !== null && (
          <section class="ds-review__changes ds-review__rests">
            <h2 class="ds-review__label">{view.rests.label}</h2>
            <ShownList all={view.rests.all} more={view.rests.more} />
          </section>
        )}
        <h2 class="ds-hidden">{t.what}</h2>
        {right !== null && (
          <form method="post" action={right.action}>
            <Action action={right} name="answer" extraClass="ds-review__action--right" />
          </form>
        )}
        {view.fillIn !== null && <PublicationForm view={view.fillIn} isRight={right !== null} words={words} />}
        {view.levels !== null && <LevelsForm view={view.levels} words={words} />}
        {choose !== null && (
          <form method="get" action={choose.action}>
            {choose.label !== null && <p class="ds-review__label">{choose.label}</p>}
            <LanguageField action={choose.action} language={view.frame.language} />
            <div class="ds-review__choices">
              {choose.first.map((action) => (
                <Action key={action.value} action={action} name="answer" />
              ))}
            </div>
            {choose.more.length > 0 && (
              <details class="ds-review__more">
                <summary>{t.more(choose.more.length)}</summary>
                <div class="ds-review__choices">
                  {choose.more.map((action) => (
                    <Action key={action.value} action={action} name="answer" />
                  ))}
                </div>
              </details>
            )}
          </form>
        )}
        {view.back !== null && (
          <p class="ds-screen">
            <a class="nl-link" href={view.back} data-key="Escape">
              {t.back}
            </a>
          </p>
        )}
        <div class="ds-review__row">
          <form method="post" action={view.leave}>
            <Action action={{ text: t.leave, value: '', key: 'l' }} name="leave" />
          </form>
          {view.undo !== null && (
            <form method="post" action={view.undo}>
              <Action action={{ text: t.undoLast, value: '', key: 'z' }} name="undo" />
            </form>
          )}
        </div>
      </section>
    </Desk>
  );
}

/** A form that is asked by its address keeps the language that the reader chose in a field. */
function LanguageField({ action, language }: { action: string; language: string }) {
  return /[?&]lang=/.test(action) ? <input type="hidden" name="lang" value={language} /> : null;
}
