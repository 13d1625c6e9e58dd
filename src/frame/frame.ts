import type { Texts } from '../model/nature.ts';
import type { Worn } from '../model/theme/theme.ts';
import type { DocumentProps } from '../ui/document/document.tsx';
import type { Words } from '../words/nl.data.ts';
import { printDate } from '../words/numerals.ts';
import { addressOf, type Voice } from './addresses.ts';
import { type DataAt, presentData } from './present-data.ts';
import type { Site } from './site.ts';
import { presentTextStatus } from './text-status.ts';

export type FrameInput = {
  readonly site: Site;
  readonly voice: Voice;
  readonly words: Words;
  /** The path of this page; null where it must not be found. */
  readonly path: string | null;
  /** The path that paper names, where the page must not be found and is there to be printed. */
  readonly printed?: string;
  /** The address that the link to the other language keeps: path and query without `lang`. */
  readonly translationOf: string;
  readonly title: string;
  readonly description: string;
  readonly organisation: {
    readonly slug: string;
    readonly name: string;
    readonly texts?: Texts;
    readonly licence?: string | null;
    readonly worn?: Worn | null;
    readonly asOf?: Date | null;
  } | null;
  /** Where the page is data; left out where it is none. */
  readonly data?: DataAt;
  /** The path of the picture that other sites show of this page, and what there is to see on it. */
  readonly image?: { readonly path: string; readonly about: string };
  /** The texts that this page shows; left out, they may be any of the organisation. */
  readonly texts?: Texts;
  /** How things stood when; left out, as they stand now. */
  readonly asOf?: Date;
};

/** The texts of a page. Of an invented organisation all are, whatever else they are. */
export function shownTexts({
  texts,
  organisation,
}: Pick<FrameInput, 'texts'> & {
  readonly organisation: Pick<NonNullable<FrameInput['organisation']>, 'texts'> | null;
}): Texts {
  const own = organisation?.texts ?? { natures: [], originals: [] };
  if (texts === undefined) return own;
  const isInvented = own.natures.some((nature) => nature.includes('invented'));
  return isInvented ? { ...texts, natures: texts.natures.map((nature) => [...nature, 'invented']) } : texts;
}

/** Where the style sheet and the logo of an organisation are. */
function presentWorn(organisation: FrameInput['organisation']): NonNullable<DocumentProps['worn']> | null {
  const worn = organisation?.worn ?? null;
  if (organisation === null || worn === null) return null;
  const at = (form: string) => `/${organisation.slug}/thema/${worn.key}.${form}`;
  return { css: worn.hasColours ? at('css') : null, logo: worn.logo === null ? null : at(worn.logo) };
}

/** Everything around the content of a page: head, header and footer. */
export function frameOf(input: FrameInput): Omit<DocumentProps, 'children' | 'sheets'> {
  const { site, voice, words, organisation } = input;
  const asOf = input.asOf ?? organisation?.asOf;
  const other = voice.language === 'nl' ? 'en' : 'nl';
  const [path = '', query = ''] = input.translationOf.split('?', 2);
  const address = (text: string) => addressOf(voice, text);
  return {
    language: voice.language,
    title: input.title === words.frame.home ? input.title : `${input.title} · ${words.frame.home}`,
    description: input.description.length > 300 ? `${input.description.slice(0, 299)}…` : input.description,
    assets: site.assets,
    canonical: input.path === null ? null : site.base + input.path,
    alternates:
      input.path === null
        ? []
        : [
            { language: 'nl', href: `${site.base}${input.path}?lang=nl` },
            { language: 'en', href: `${site.base}${input.path}?lang=en` },
            { language: 'x-default', href: site.base + input.path },
          ],
    image:
      input.image === undefined || site.base === ''
        ? null
        : { href: site.base + input.image.path, about: input.image.about },
    home: { href: address('/'), text: words.frame.home },
    organisation: organisation && { href: address(`/${organisation.slug}`), text: organisation.name },
    worn: presentWorn(organisation),
    menu: organisation
      ? [
          { href: address(`/${organisation.slug}/sporen`), text: words.frame.threads },
          { href: address(`/${organisation.slug}/bevindingen`), text: words.frame.findings },
          { href: address(`/${organisation.slug}/indicatoren`), text: words.frame.indicators },
          { href: address(`/${organisation.slug}/vergelijk`), text: words.frame.compare },
        ]
      : [],
    translation: {
      language: other,
      href: addressOf({ language: other, explicit: true }, path, Object.fromEntries(new URLSearchParams(query))),
      text: words.frame.inOther,
    },
    search: {
      action: organisation ? `/${organisation.slug}/zoeken` : '/zoeken',
      language: voice.explicit ? voice.language : null,
      page: address(organisation ? `/${organisation.slug}/zoeken` : '/zoeken'),
    },
    data: input.data === undefined ? null : presentData(input.data, organisation, input),
    status: presentTextStatus(shownTexts(input), words, voice.language),
    footer: [
      ...(organisation === null
        ? []
        : [
            {
              // of what is gone not even the address is repeated
              href: addressOf(voice, `/${organisation.slug}/melden`, { over: input.path === null ? null : path }),
              text: words.frame.report,
            },
          ]),
      { href: address('/over'), text: words.frame.about },
      { href: address('/methode'), text: words.frame.method },
      { href: address('/regels'), text: words.frame.rules },
      { href: address('/begrippen'), text: words.frame.glossary },
      { href: address('/gegevens'), text: words.frame.data.page },
      { href: address('/toegankelijkheid'), text: words.frame.accessibility },
    ],
    paper: {
      name: input.title,
      address: site.base + (input.path ?? input.printed ?? ''),
      date: asOf ? words.frame.asOf(printDate(voice.language, asOf)) : '',
    },
    words: words.frame,
  };
}
