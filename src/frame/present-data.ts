import { nameLicence } from '../model/licence.ts';
import type { DataLineView } from '../ui/data-line/data-line.tsx';
import type { Words } from '../words/nl.data.ts';
import { addressOf, type Voice } from './addresses.ts';
import { endings } from './request.ts';

/** That a page is data too: at which path, and what was asked there. */
export type DataAt = {
  readonly path: string;
  readonly query?: Readonly<Record<string, string | null>>;
  /** What is new of it is told in a feed. */
  readonly hasFeed?: boolean;
};

type Licensed = { readonly licence?: string | null };

/** Names every form of a page. @param organisation whose data it is; null where it is of none, or of several */
export function presentData(
  { path, query = {}, hasFeed = false }: DataAt,
  organisation: Licensed | null,
  { words, voice }: { readonly words: Words; readonly voice: Voice },
): DataLineView {
  // Data is the same in every language, and a part of a list is no page of it.
  const at = (form: keyof typeof endings) =>
    addressOf({ ...voice, explicit: false }, path + endings[form], { ...query, pagina: null });
  const t = words.frame.data;
  return {
    forms: [
      { href: at('json'), text: 'JSON', type: 'application/json' },
      { href: at('csv'), text: 'CSV', type: 'text/csv' },
    ],
    columns: { href: path + endings.columns, text: t.columns },
    feed: hasFeed ? { href: addressOf(voice, path + endings.atom, { ...query, pagina: null }), text: t.feed } : null,
    licence: organisation && presentLicence(organisation.licence ?? null, t.noLicence),
    about: { href: addressOf(voice, '/gegevens'), text: t.about },
    words: { data: t.here, licence: t.licence },
  };
}

function presentLicence(address: string | null, none: string): DataLineView['licence'] {
  return address === null ? { text: none, href: null } : { text: nameLicence(address), href: address };
}
