import type { Anchor } from '../../../ui/anchor.ts';
import { Document } from '../../../ui/document/document.tsx';
import { TitleBand } from '../../../ui/title-band/title-band.tsx';
import { Action } from './desk.tsx';
import type { ReviewFrame } from './review-site.ts';
import type { ActionView } from './review-view.ts';

export type ToldView = {
  readonly frame: ReviewFrame;
  readonly title: string;
  readonly lead: string;
  readonly lines: readonly string[];
  /** What can be done from here: a link, or a button of a form that changes something. */
  readonly links: readonly Anchor[];
  readonly button: { readonly action: string; readonly text: string } | null;
  /** What was done last, taken back; null where there is nothing of it. */
  readonly undo: (ActionView & { readonly action: string }) | null;
  /** The script that hears the keys, where these are on; null where no key does anything. */
  readonly script: string | null;
};

/** A page that says how it stands: being read, done, stopped, or why something could not be done. */
export function ToldPage({ view }: { view: ToldView }) {
  return (
    <Document {...view.frame} sheets={['reviewCss']}>
      <TitleBand title={view.title}>
        <p class="nl-paragraph nl-paragraph--lead">{view.lead}</p>
      </TitleBand>
      <div class="ds-wide ds-prose ds-review__told" data-keys={view.script === null ? 'off' : 'on'}>
        {view.lines.map((line) => (
          <p key={line} class="nl-paragraph">
            {line}
          </p>
        ))}
        {view.button !== null && (
          <form method="post" action={view.button.action}>
            <button class="nl-button" type="submit">
              {view.button.text}
            </button>
          </form>
        )}
        {view.undo !== null && (
          <div class="ds-review__row">
            <form method="post" action={view.undo.action}>
              <Action action={view.undo} name="undo" />
            </form>
          </div>
        )}
        {view.links.map((link) => (
          <p key={link.href}>
            <a class="nl-link" href={link.href}>
              {link.text}
            </a>
          </p>
        ))}
      </div>
      {view.script !== null && <script type="module" src={view.script} />}
    </Document>
  );
}
