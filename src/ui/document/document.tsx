import type { ComponentChildren } from 'preact';
import type { Anchor } from '../anchor.ts';
import { DataHead, DataLine, type DataLineView } from '../data-line/data-line.tsx';
import { Mark } from '../mark/mark.tsx';
import { SearchForm, type SearchFormWords } from '../search-form/search-form.tsx';
import { TextStatus, type TextStatusView } from '../text-status/text-status.tsx';

/** What every page has around its content. All addresses are complete: the frame makes none. */
export type DocumentProps = {
  readonly language: 'nl' | 'en';
  readonly title: string;
  readonly description: string;
  readonly assets: {
    readonly css: string;
    /** What only pages need that list, count, choose or compare: chapters are read most, and travel without it. */
    readonly overviewCss: string;
    /** What only chapters need. */
    readonly chapterCss: string;
    /** The style sheet of the table of a thread, and of its signs. */
    readonly threadTableCss: string;
    /** The style sheet of the pages on which a person corrects what was read. */
    readonly reviewCss: string;
    /** The style sheet of the workspace. */
    readonly workCss: string;
    /** The script with which a chapter of a draft is written; no public page has it. */
    readonly writeJs: string;
    readonly font: string;
    readonly icon: string;
  };
  /** The style sheets that the page needs besides the one that all have. */
  readonly sheets: readonly ('overviewCss' | 'chapterCss' | 'threadTableCss' | 'reviewCss' | 'workCss')[];
  /** The one address of this page, without a language; null where the page must not be found (errors, search results). */
  readonly canonical: string | null;
  readonly alternates: readonly { readonly language: string; readonly href: string }[];
  /** What other sites show of this page, 1200 by 630 dots, with the whole address; null where it has none of its own. */
  readonly image: { readonly href: string; readonly about: string } | null;
  readonly home: Anchor;
  readonly organisation: Anchor | null;
  /** What the pages of the organisation wear: where its style sheet and its logo are, each null where it has none; left out, nothing. */
  readonly worn?: { readonly css: string | null; readonly logo: string | null } | null;
  /** Where a menu says where one is: on the page itself, or below it. */
  readonly menu: readonly (Anchor & { readonly current?: 'page' | 'true' | undefined })[];
  /** The same page in the other language. */
  readonly translation: Anchor & { readonly language: 'nl' | 'en' };
  /** Hidden fields keep the language in the search form. */
  readonly search: { readonly action: string; readonly language: string | null; readonly page: string } | null;
  /** The same page as data; null where it is none. */
  readonly data: DataLineView | null;
  readonly footer: readonly Anchor[];
  /** What its texts are, where they are not simply what a public body published. */
  readonly status: TextStatusView | null;
  /** What every sheet of paper says of the page: its name, with whose it is, its address, and how things stood when. */
  readonly paper: { readonly name: string; readonly address: string; readonly date: string };
  readonly words: DocumentWords;
  /** What stands between the header and the content. */
  readonly bar?: ComponentChildren;
  readonly children: ComponentChildren;
};

type DocumentWords = {
  readonly skip: string;
  readonly mainMenu: string;
  readonly footerMenu: string;
  readonly slogan: string;
  readonly search: SearchFormWords;
};

/** A whole page: head, header with search, the content as `main`, footer. */
export function Document(props: DocumentProps) {
  const { words, assets } = props;
  return (
    <html
      lang={props.language}
      data-paper-name={props.paper.name}
      data-paper-address={props.paper.address}
      data-paper-date={props.paper.date}
    >
      <head>
        <meta charset="utf-8" />
        <title>{props.title}</title>
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="description" content={props.description} />
        <link rel="preload" href={assets.font} as="font" type="font/woff2" crossorigin="anonymous" />
        <link rel="stylesheet" href={assets.css} />
        {props.sheets.map((sheet) => (
          <link key={sheet} rel="stylesheet" href={assets[sheet]} />
        ))}
        {props.worn?.css && <link rel="stylesheet" href={props.worn.css} />}
        <link rel="icon" href={assets.icon} type="image/svg+xml" />
        <meta name="theme-color" content="#fff" media="(prefers-color-scheme:light)" />
        <meta name="theme-color" content="#0f151e" media="(prefers-color-scheme:dark)" />
        {props.canonical === null ? (
          <meta name="robots" content="noindex" />
        ) : (
          <>
            <link rel="canonical" href={props.canonical} />
            <meta property="og:url" content={props.canonical} />
            {props.alternates.map((alternate) => (
              <link key={alternate.language} rel="alternate" hreflang={alternate.language} href={alternate.href} />
            ))}
          </>
        )}
        {props.data && <DataHead {...props.data} />}
        <meta property="og:title" content={props.title} />
        <meta property="og:description" content={props.description} />
        <meta property="og:type" content="article" />
        <meta property="og:site_name" content="Doelspoor" />
        {props.image && (
          <>
            <meta property="og:image" content={props.image.href} />
            <meta property="og:image:width" content="1200" />
            <meta property="og:image:height" content="630" />
            <meta property="og:image:alt" content={props.image.about} />
            <meta name="twitter:card" content="summary_large_image" />
          </>
        )}
      </head>
      <body>
        <a class="nl-skip-link nl-skip-link--visible-on-focus ds-screen" href="#inhoud">
          {words.skip}
        </a>
        <header class="ds-top ds-screen">
          <div class="ds-wide ds-top__row">
            <p class="ds-brand">
              <a class="ds-brand__home" href={props.home.href}>
                <Mark />
                <span>{props.home.text}</span>
              </a>
              {props.organisation && (
                <a class="ds-brand__organisation" href={props.organisation.href}>
                  {props.worn?.logo && <img class="ds-brand__logo" src={props.worn.logo} alt="" />}
                  {props.organisation.text}
                </a>
              )}
            </p>
            <nav class="ds-menu" aria-label={words.mainMenu}>
              {props.menu.map((link) => (
                <a key={link.href} href={link.href} aria-current={link.current}>
                  {link.text}
                </a>
              ))}
              {/* on a phone the search box is a page of its own, so that the content comes sooner */}
              {props.search && (
                <a class="ds-menu__search" href={props.search.page}>
                  {words.search.submit}
                </a>
              )}
              <a href={props.translation.href} lang={props.translation.language} hreflang={props.translation.language}>
                {props.translation.text}
              </a>
            </nav>
            {props.search && (
              <SearchForm
                action={props.search.action}
                isOfOne={props.organisation !== null}
                language={props.search.language}
                id="zoek"
                query=""
                words={words.search}
              />
            )}
          </div>
        </header>
        {props.bar}
        <main id="inhoud" tabIndex={-1}>
          {props.status && <TextStatus status={props.status} />}
          {props.children}
        </main>
        <footer class="ds-foot ds-screen">
          {props.data && <DataLine {...props.data} />}
          <div class="ds-wide ds-foot__row">
            <p>{words.slogan}</p>
            <nav class="ds-menu" aria-label={words.footerMenu}>
              {props.footer.map((link) => (
                <a key={link.href} href={link.href}>
                  {link.text}
                </a>
              ))}
            </nav>
          </div>
        </footer>
      </body>
    </html>
  );
}
