import type { ComponentChildren } from 'preact';
import type { Anchor } from '../../ui/anchor.ts';
import type { Language } from '../../words/numerals.ts';
import type { Assets } from '../site.ts';

export type EmbedView = {
  readonly language: Language;
  readonly title: string;
  readonly assets: Assets;
  /** The style sheets that the picture needs besides those of all framed pages. */
  readonly sheets?: readonly 'threadTableCss'[];
  /** The address of the page that the picture is of, with the name of the site. */
  readonly canonical: string;
  /** What leads there. */
  readonly link: Anchor;
};

/** The page of a picture that other sites may frame: the picture, and the way to where it is from. Its links leave the frame. */
export function EmbedPage({ view, children }: { view: EmbedView; children: ComponentChildren }) {
  return (
    <html lang={view.language}>
      <head>
        <meta charset="utf-8" />
        <title>{view.title}</title>
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="robots" content="noindex" />
        <link rel="canonical" href={view.canonical} />
        <link rel="stylesheet" href={view.assets.css} />
        <link rel="stylesheet" href={view.assets.overviewCss} />
        {view.sheets?.map((sheet) => (
          <link key={sheet} rel="stylesheet" href={view.assets[sheet]} />
        ))}
        <link rel="icon" href={view.assets.icon} type="image/svg+xml" />
      </head>
      <body class="ds-embed">
        <main>
          <h1 class="ds-hidden">{view.title}</h1>
          {children}
          <p class="ds-small">
            <a class="nl-link" href={view.link.href} target="_blank" rel="noopener">
              {view.link.text}
            </a>
          </p>
        </main>
      </body>
    </html>
  );
}
