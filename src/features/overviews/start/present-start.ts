import { addressOf, publicationPath } from '../../../frame/addresses.ts';
import type { Context } from '../../../frame/context.ts';
import { dutchDay } from '../../../frame/dutch-day.ts';
import { followPath } from '../../../frame/follow-path.ts';
import { frameOf } from '../../../frame/frame.ts';
import { withSoftBreaks } from '../../../words/line-breaks.ts';
import { sayNature } from '../../../words/nature/say-nature.ts';
import { nl } from '../../../words/nl.data.ts';
import { demoWords } from '../../../words/people/demo-words.data.ts';
import { shortName } from '../../../words/publication-name.ts';
import { presentCard } from '../../findings/pages/present-card.ts';
import type { FindingContent } from '../../findings/queries/finding-content.ts';
import type { Organisation } from '../../organisations/queries/list-organisations.ts';
import { type LoadedStart, mostFindings, type StartOrganisation } from './load-start.ts';
import { pickStriking } from './pick-striking.ts';
import { presentStartTrail } from './present-trail.ts';
import type { OrganisationCard, StartView } from './start-page.tsx';

/** Searches that show what can be found, in Dutch as the documents are. */
const tried = ['doel verlaagd', 'niet verantwoord', 'gemeente'];

/** A card shows the newest of many publications. */
const mostOnCard = 4;

/** Names every field that the first page shows. @param demo what a newcomer may try the workspace of, if anything */
export function presentStart(loaded: LoadedStart, context: Context, demo: Organisation | null): StartView {
  const { words, voice } = context;
  const isNew = ({ foundAt }: FindingContent) => foundAt !== null && dutchDay(foundAt) >= loaded.since;
  const found = loaded.organisations.flatMap(({ organisation, findings }) =>
    findings.map((finding) => ({ body: organisation, finding })),
  );
  const picked = pickStriking(found, mostFindings, isNew);
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
    trail: loaded.trail && presentStartTrail(loaded.trail, context),
    foundTitle: picked.every(({ finding }) => isNew(finding)) ? words.start.foundNow : words.start.findings,
    findings: picked.map(({ body, finding }) => {
      const card = presentCard(finding, body.slug, context);
      const status = body.texts && sayNature(body.texts.natures)?.[voice.language];
      return { ...card, about: [body.name, card.about].filter(Boolean).join(' · '), status: status ?? null };
    }),
    kinds: [...Map.groupBy(loaded.organisations, ({ organisation }) => organisation.kind)].map(([kind, alike]) => ({
      name: words.start.kinds[kind],
      organisations: alike.map((one) => presentOrganisation(one, context)),
    })),
    follow: loaded.organisations.length === 0 ? null : { href: followPath(voice, []), text: words.start.follow },
    tries: tried.map((text) => ({ href: addressOf(voice, '/zoeken', { q: text }), text })),
    demo: demo && { href: addressOf(voice, '/beheer/proef'), text: demoWords[voice.language].link(demo.name) },
    search: { action: '/zoeken', language: voice.explicit ? voice.language : null },
  };
}

function presentOrganisation(
  { organisation, publications, totalFindings }: StartOrganisation,
  { words, voice }: Context,
): OrganisationCard {
  const years = publications.flatMap(({ year }) => (year === null ? [] : [year]));
  const number = words.threads.publications(publications.length);
  const path = `/${organisation.slug}`;
  return {
    href: addressOf(voice, path),
    text: organisation.name,
    about:
      years.length === 0
        ? number
        : `${number}, ${words.organisation.years(String(Math.min(...years)), String(Math.max(...years)))}`,
    findings:
      totalFindings === 0
        ? null
        : { href: addressOf(voice, `${path}/bevindingen`), text: words.threads.findings(totalFindings) },
    status: (organisation.texts && sayNature(organisation.texts.natures)?.[voice.language]) ?? null,
    publications: publications.slice(-mostOnCard).map((publication) => ({
      href: addressOf(voice, publicationPath(organisation.slug, { publication: publication.slug, edition: null })),
      text: withSoftBreaks(shortName(nl, publication)),
    })),
  };
}
