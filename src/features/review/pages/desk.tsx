import type { ComponentChildren } from 'preact';
import { Document } from '../../../ui/document/document.tsx';
import { Original } from '../../../ui/original/original.tsx';
import type { Words } from '../../../words/nl.data.ts';
import type { ActionView, DeskView } from './review-view.ts';

/** The original at the left, what is asked at the right, and below that what comes next. */
export function Desk({ view, words, children }: { view: DeskView; words: Words; children: ComponentChildren }) {
  const t = words.review;
  const { queue, keys } = view;
  return (
    <Document {...view.frame} sheets={['reviewCss']}>
      <div class="ds-review" data-keys={keys.isOn ? 'on' : 'off'}>
        <Original view={view.original} words={t} />
        <div class="ds-review__side">
          {children}
          <section class="ds-review__queue" aria-labelledby="wachtrij">
            <h2 class="ds-review__label" id="wachtrij">
              {t.queue}
            </h2>
            {view.gone !== null && <p>{view.gone}</p>}
            <p>
              <strong>{queue.left}</strong>
              {queue.after.map((text) => (
                <span key={text} class="ds-soft">
                  {' · '}
                  {text}
                </span>
              ))}
            </p>
            <ol class="ds-plain">
              {queue.next.map((one) => (
                <li key={one.href}>
                  <a class="nl-link" href={one.href}>
                    {one.text}
                  </a>{' '}
                  <span class="ds-soft ds-number">{one.count}</span>
                </li>
              ))}
            </ol>
          </section>
          {view.script !== null && (
            <details class="ds-review__help ds-screen" data-help>
              <summary>
                {t.help} <kbd>?</kbd>
              </summary>
              <dl>
                {t.keys.map(([key, does]) => (
                  <div key={key}>
                    <dt>
                      <kbd>{key}</kbd>
                    </dt>
                    <dd>{does}</dd>
                  </div>
                ))}
              </dl>
              <form method="post" action={keys.action}>
                <button class="ds-review__quiet" type="submit">
                  {keys.isOn ? t.keysOff : t.keysOn}
                </button>
              </form>
            </details>
          )}
          <p class="ds-small ds-soft">{view.by}</p>
        </div>
      </div>
      {view.script !== null && <script type="module" src={view.script} />}
    </Document>
  );
}

/** A button of a form with the key that does the same. */
export function Action({
  action,
  name,
  extraClass = '',
  children,
}: {
  action: ActionView;
  name: string;
  extraClass?: string;
  children?: ComponentChildren;
}) {
  return (
    <button
      class={`ds-review__action ${extraClass}`.trim()}
      type="submit"
      name={name}
      value={action.value}
      data-key={action.key ?? undefined}
      aria-keyshortcuts={action.key ?? undefined}
    >
      {action.key !== null && (
        <span class="ds-review__key" aria-hidden="true">
          {action.key}
        </span>
      )}
      <span>
        {action.text}
        {children}
      </span>
    </button>
  );
}
