import { addressOf, publicationPath } from '../../../frame/addresses.ts';
import type { Context } from '../../../frame/context.ts';
import { frameOf } from '../../../frame/frame.ts';
import type { Texts } from '../../../model/nature.ts';
import { withSoftBreaks } from '../../../words/line-breaks.ts';
import { sayNature } from '../../../words/nature/say-nature.ts';
import { nl } from '../../../words/nl.data.ts';
import { count } from '../../../words/numerals.ts';
import { shortName } from '../../../words/publication-name.ts';
import type { Organisation } from '../../organisations/queries/list-organisations.ts';
import type { ListedPublication } from '../../publications/queries/list-publications.ts';
import type { OrganisationCard, StartView } from './start-page.tsx';

/** A card shows the newest of many publications. */
const mostOnCard = 8;

export type WithPublications = {
  readonly organisation: Organisation;
  readonly publications: readonly ListedPublication[];
  readonly texts: Texts;
};

/** Names every field that the first page shows. */
export function presentStart(organisations: readonly WithPublications[], context: Context): StartView {
  const { words, voice } = context;
  return {
    frame: frameOf({
      ...context,
      path: '/',
      data: { path: '/organisaties' },
      title: words.frame.home,
      description: words.start.lead,
      organisation: null,
    }),
    contentLanguage: voice.language === 'nl' ? undefined : 'nl',
    above: [],
    organisations: organisations.map((one) => presentCard(one, context)),
    search: { action: '/zoeken', language: voice.explicit ? voice.language : null },
  };
}

function presentCard(
  { organisation, publications, texts }: WithPublications,
  { words, voice }: Context,
): OrganisationCard {
  const years = publications.flatMap(({ year }) => (year === null ? [] : [year]));
  const number = count(
    voice.language,
    publications.length,
    words.organisation.publicationsOne,
    words.organisation.publicationsLabel,
  );
  return {
    href: addressOf(voice, `/${organisation.slug}`),
    text: organisation.name,
    kind: words.organisation.kinds[organisation.kind],
    about:
      years.length === 0
        ? number
        : `${number}, ${words.organisation.years(String(Math.min(...years)), String(Math.max(...years)))}`,
    status: sayNature(texts.natures)?.[voice.language] ?? null,
    publications: publications.slice(-mostOnCard).map((publication) => ({
      href: addressOf(voice, publicationPath(organisation.slug, { publication: publication.slug, edition: null })),
      text: withSoftBreaks(shortName(nl, publication)),
    })),
  };
}
