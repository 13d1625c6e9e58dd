import { addressOf, type Voice } from '../../../frame/addresses.ts';
import type { Assets } from '../../../frame/site.ts';
import type { Anchor } from '../../../ui/anchor.ts';
import type { DocumentProps } from '../../../ui/document/document.tsx';
import type { Words } from '../../../words/nl.data.ts';
import type { Language } from '../../../words/numerals.ts';

/** What is the same on all pages of one review. */
export type ReviewSite = {
  readonly assets: Assets;
  /** What all addresses begin with, without a slash at the end. */
  readonly base: string;
  /** The script that the pages work well without; null where there is none. */
  readonly script: string | null;
  /** Where the program that serves the pages is stopped, below the base; null where it does more than this. */
  readonly stop: string | null;
  /** What the review is a part of: its address, and what the way there is called; null where it is all there is. */
  readonly around: {
    readonly href: string;
    readonly home: string;
    readonly back: (language: Language) => string;
  } | null;
};

/** What presenters know of a request. */
export type ReviewContext = {
  readonly site: ReviewSite;
  readonly voice: Voice;
  readonly words: Words;
  /** The path of this page below the base, with its query without a language. */
  readonly path: string;
};

export type ReviewFrame = Omit<DocumentProps, 'children' | 'sheets'>;

export function reviewAddress(
  { site, voice }: ReviewContext,
  path: string,
  query: Readonly<Record<string, string>> = {},
) {
  return addressOf(voice, site.base + path, query);
}

/** The way back to what the review is a part of; none where it is all there is. */
export function wayBack({ site: { around }, voice }: ReviewContext): readonly Anchor[] {
  return around === null ? [] : [{ href: addressOf(voice, around.href), text: around.back(voice.language) }];
}

/** What stands around every page of a review. */
export function reviewFrame(context: ReviewContext, title: string): ReviewFrame {
  const { site, voice, words, path } = context;
  const t = words.review;
  const other = voice.language === 'nl' ? 'en' : 'nl';
  const [plain = '', query = ''] = path.split('?', 2);
  return {
    language: voice.language,
    title: `${title} · ${t.title}`,
    description: t.title,
    assets: site.assets,
    canonical: null,
    image: null,
    paper: { name: `${title} · ${t.title}`, address: '', date: '' },
    alternates: [],
    home: {
      href: site.around === null ? reviewAddress(context, '/') : addressOf(voice, site.around.home),
      text: words.frame.home,
    },
    organisation: { href: reviewAddress(context, '/'), text: t.title },
    menu: [{ href: reviewAddress(context, '/correcties'), text: t.corrections }, ...wayBack(context)],
    translation: {
      language: other,
      href: addressOf(
        { language: other, explicit: true },
        site.base + plain,
        Object.fromEntries(new URLSearchParams(query)),
      ),
      text: words.frame.inOther,
    },
    search: null,
    footer: site.stop === null ? [] : [{ href: reviewAddress(context, site.stop), text: t.stop }],
    data: null,
    status: null,
    words: words.frame,
  };
}
