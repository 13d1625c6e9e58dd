import { addressOf } from '../../frame/addresses.ts';
import type { Context } from '../../frame/context.ts';
import type { DocumentProps } from '../../ui/document/document.tsx';
import type { WorkBarView } from '../../ui/work/work-bar.tsx';
import { accessWords } from '../../words/people/access-words.data.ts';
import { memberWords } from '../../words/people/member-words.data.ts';
import { rightsWords } from '../../words/people/rights-words.data.ts';
import { workWords } from '../../words/people/work-words.data.ts';
import { registerWorkWords } from '../../words/registers/work-words.data.ts';

/** What stands around a page of the workspace, and who works there. */
export type WorkFrame = Omit<DocumentProps, 'children' | 'sheets' | 'bar'> & { readonly work: WorkBarView | null };

type WorkFrameInput = {
  readonly title: string;
  readonly organisation: { readonly slug: string; readonly name: string } | null;
  readonly who: { readonly name: string } | null;
};

/** What every page of the workspace has around its content. */
export function workFrame(context: Context, { title, organisation, who }: WorkFrameInput): WorkFrame {
  const { site, voice, words } = context;
  const t = workWords[voice.language];
  const other = voice.language === 'nl' ? 'en' : 'nl';
  const [path = '', query = ''] = context.translationOf.split('?', 2);
  const address = (to: string) => addressOf(voice, to);
  return {
    language: voice.language,
    title: `${title} · ${organisation?.name ?? t.title}`,
    description: t.title,
    assets: site.assets,
    canonical: null,
    alternates: [],
    image: null,
    home: { href: address('/beheer'), text: words.frame.home },
    organisation: organisation && { href: address(`/beheer/${organisation.slug}`), text: organisation.name },
    menu: organisation === null ? [] : menuOf(organisation.slug, path, context),
    translation: {
      language: other,
      href: addressOf({ language: other, explicit: true }, path, Object.fromEntries(new URLSearchParams(query))),
      text: words.frame.inOther,
    },
    search: null,
    data: null,
    status: null,
    footer: [{ href: address(organisation === null ? '/' : `/${organisation.slug}`), text: t.publicSite }],
    paper: { name: `${title} · ${organisation?.name ?? t.title}`, address: t.notPublic, date: '' },
    words: words.frame,
    work: who && {
      name: who.name,
      access: { href: address('/beheer/mijn-toegang'), text: accessWords[voice.language].title },
      signOut: { action: address('/beheer/uitloggen'), text: t.signOut },
      label: t.signedIn,
    },
  };
}

/** @param path of the page itself, which is marked in the menu, as is that above it */
function menuOf(slug: string, path: string, { voice }: Context): DocumentProps['menu'] {
  const t = workWords[voice.language];
  const home = `/beheer/${slug}`;
  const ways = [
    [home, t.home],
    [`${home}/documenten`, t.documents],
    [`${home}/registers`, registerWorkWords[voice.language].title],
    [`${home}/mensen`, memberWords[voice.language].title],
    [`${home}/rechten`, rightsWords[voice.language].title],
  ] as const;
  return ways.map(([to, text]) => ({
    ...{ href: addressOf(voice, to), text },
    current: path === to ? 'page' : to !== home && path.startsWith(`${to}/`) ? 'true' : undefined,
  }));
}
