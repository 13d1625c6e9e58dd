import { addressOf, publicationPath } from '../../frame/addresses.ts';
import type { Context } from '../../frame/context.ts';
import { frameOf } from '../../frame/frame.ts';
import { nl } from '../../words/nl.data.ts';
import { shortName } from '../../words/publication-name.ts';
import type { Organisation } from '../organisations/queries/list-organisations.ts';
import type { ListedPublication } from '../publications/queries/list-publications.ts';
import type { MissingView } from './missing-page.tsx';

/** What may have been meant: an organisation that was found has its publications, else the organisations are offered. */
export type Nearest =
  | { readonly organisation: Organisation; readonly publications: readonly ListedPublication[] }
  | { readonly organisation: null; readonly organisations: readonly Organisation[] };

/** Names every field of the page for an address that leads nowhere. `lastPart` is put in the search box. */
export function presentMissing(nearest: Nearest, lastPart: string, context: Context): MissingView {
  const { words, voice } = context;
  const { organisation } = nearest;
  return {
    frame: frameOf({
      ...context,
      path: null,
      title: words.missingPage.title,
      description: words.missingPage.lead,
      organisation,
    }),
    contentLanguage: voice.language === 'nl' ? undefined : 'nl',
    above: [],
    search: {
      action: organisation ? `/${organisation.slug}/zoeken` : '/zoeken',
      language: voice.explicit ? voice.language : null,
      query: readable(lastPart),
    },
    nearest: nearest.organisation
      ? {
          title: words.missingPage.publications,
          links: nearest.publications.map((publication) => ({
            href: addressOf(
              voice,
              publicationPath(nearest.organisation.slug, { publication: publication.slug, edition: null }),
            ),
            text: shortName(nl, publication),
          })),
        }
      : {
          title: words.missingPage.organisations,
          links: nearest.organisations.map(({ slug, name }) => ({ href: addressOf(voice, `/${slug}`), text: name })),
        },
  };
}

/** The last part of an address as words to search for: hyphens are spaces. */
function readable(part: string): string {
  return part.replaceAll('-', ' ').trim().slice(0, 80);
}
