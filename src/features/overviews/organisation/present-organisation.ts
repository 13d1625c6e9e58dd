import type { AccountCounts } from '../../../findings/account/account-counts.ts';
import { addressOf, publicationPath } from '../../../frame/addresses.ts';
import { bodiesPath } from '../../../frame/compared-as.ts';
import type { Context } from '../../../frame/context.ts';
import { followPath } from '../../../frame/follow-path.ts';
import { frameOf } from '../../../frame/frame.ts';
import { publicationKinds } from '../../../model/publication.ts';
import type { RegisterKind } from '../../../registers/register-kind.ts';
import type { PublicationGridView } from '../../../ui/publication-grid/publication-grid.tsx';
import { nl, type Words } from '../../../words/nl.data.ts';
import { printDate, printNumber } from '../../../words/numerals.ts';
import { overdueWords } from '../../../words/overdue/overdue-words.data.ts';
import { shortName } from '../../../words/publication-name.ts';
import { registersWords } from '../../../words/registers/registers-words.data.ts';
import { nameWithdrawn } from '../../desk/present-withdrawn.ts';
import { presentCard } from '../../findings/pages/present-card.ts';
import { hasCounted, type KeyNumber, keyNumbers } from '../../findings/pages/state/key-numbers.ts';
import type { FindingContent } from '../../findings/queries/finding-content.ts';
import type { Organisation } from '../../organisations/queries/list-organisations.ts';
import type { ListedPublication } from '../../publications/queries/list-publications.ts';
import type { Withdrawal } from '../../publications/queries/withdrawals.ts';
import { presentCounted } from '../../registers/pages/present-registers.ts';
import { pickStriking } from '../start/pick-striking.ts';
import type { OrganisationView } from './organisation-page.tsx';

const mostRecent = 5;
const mostFindings = 3;
/** So many findings are looked at to pick those from. */
export const mostLookedAt = 12;

export type LoadedOrganisation = {
  readonly organisation: Organisation;
  readonly publications: readonly ListedPublication[];
  readonly indicators: number;
  readonly state: AccountCounts;
  readonly withdrawals: readonly Withdrawal[];
  /** How much the public sees in each register. */
  readonly registers: ReadonlyMap<RegisterKind, number>;
  /** Whether it shows the public what is late. */
  readonly showsOverdue: boolean;
  /** The first of the list of findings. */
  readonly findings: readonly FindingContent[];
};

/** Names every field of an organisation that the page shows. */
export function presentOrganisation(
  { organisation, publications, indicators, state, withdrawals, registers, showsOverdue, findings }: LoadedOrganisation,
  context: Context,
): OrganisationView {
  const { words, voice } = context;
  const address = (publication: Pick<ListedPublication, 'slug'>) =>
    addressOf(voice, publicationPath(organisation.slug, { publication: publication.slug, edition: null }));
  return {
    frame: frameOf({
      ...context,
      path: `/${organisation.slug}`,
      data: { path: `/${organisation.slug}`, hasFeed: true },
      title: organisation.name,
      description: words.organisation.lead(organisation.name),
      organisation,
      ...(publications.length > 0 && {
        image: { path: `/${organisation.slug}.png`, about: words.organisation.lead(organisation.name) },
      }),
    }),
    contentLanguage: voice.language === 'nl' ? undefined : 'nl',
    above: [{ href: addressOf(voice, '/'), text: words.frame.start }],
    kind: words.organisation.kinds[organisation.kind],
    name: organisation.name,
    follow: { href: followPath(voice, [organisation.slug]), text: words.follow.this.organisation },
    lead: presentLead(organisation, publications.length, withdrawals.length, words),
    withdrawn: withdrawals
      .filter(({ isBack }) => !isBack)
      .map((withdrawal) => ({
        href: address(withdrawal.publication),
        text: nameWithdrawn(words, withdrawal),
        about: words.withdrawn.on(printDate(voice.language, withdrawal.at)),
      })),
    keyFigures: presentKeyFigures({ publications, indicators }, context),
    state: hasCounted(state)
      ? {
          figures: keyNumbers(state, context),
          open: { href: addressOf(voice, `/${organisation.slug}/stand`), text: words.threads.state.open },
        }
      : null,
    findings: pickStriking(
      findings.map((finding) => ({ body: organisation, finding })),
      mostFindings,
    ).map(({ finding }) => presentCard(finding, organisation.slug, context)),
    grid: presentGrid(publications, context, address),
    recent: publications
      .toSorted((a, b) => b.frozenAt.getTime() - a.frozenAt.getTime())
      .slice(0, mostRecent)
      .map((publication) => ({
        href: address(publication),
        text: publication.title,
        about: `${words.edition.name(publication.edition)} · ${words.edition.frozen(printDate(voice.language, publication.frozenAt)).toLowerCase()}`,
      })),
    registers: presentCounted(organisation, registers, context),
    ways: [
      { href: addressOf(voice, `/${organisation.slug}/sporen`), text: words.threads.field.all },
      { href: addressOf(voice, `/${organisation.slug}/bevindingen`), text: words.threads.finding.list },
      { href: addressOf(voice, `/${organisation.slug}/voornemens`), text: words.threads.commitment.list },
      { href: addressOf(voice, `/${organisation.slug}/indicatoren`), text: words.organisation.indicators },
      { href: addressOf(voice, `/${organisation.slug}/vergelijk`), text: words.compare.title },
      { href: addressOf(voice, bodiesPath), text: words.bodies.linkAll },
      { href: addressOf(voice, `/${organisation.slug}/logboek`), text: words.log.title },
      ...(registers.size > 0
        ? [{ href: addressOf(voice, `/${organisation.slug}/registers`), text: registersWords[voice.language].title }]
        : []),
      ...(showsOverdue
        ? [
            {
              href: addressOf(voice, `/${organisation.slug}/achterstand`),
              text: overdueWords[voice.language].title,
            },
          ]
        : []),
    ],
  };
}

function presentLead({ name }: Organisation, publications: number, withdrawals: number, words: Words): string {
  if (publications > 0) return words.organisation.lead(name);
  return withdrawals > 0 ? words.withdrawn.nothingLeft(name) : words.organisation.empty;
}

/** How much of an organisation is here. */
export function presentKeyFigures(
  { publications, indicators }: Pick<LoadedOrganisation, 'publications' | 'indicators'>,
  { words, voice }: Context,
): readonly KeyNumber[] {
  const counted = (n: number, label: (n: number) => string) => ({
    value: printNumber(voice.language, n),
    label: label(n),
  });
  return [
    counted(publications.length, words.organisation.publicationsLabel),
    counted(
      publications.reduce((sum, { chapters }) => sum + chapters, 0),
      words.publication.chaptersLabel,
    ),
    counted(indicators, words.publication.indicatorsLabel),
  ];
}

function presentGrid(
  publications: readonly ListedPublication[],
  { words }: Context,
  address: (publication: ListedPublication) => string,
): PublicationGridView {
  const kinds = publicationKinds.filter((kind) => publications.some((publication) => publication.kind === kind));
  const years = [...Map.groupBy(publications, ({ year }) => year).entries()].sort(([a], [b]) => (b ?? -1) - (a ?? -1));
  return {
    caption: words.organisation.grid,
    kinds: kinds.map((kind) => words.kinds[kind]),
    rows: years.map(([year, inYear]) => ({
      year: year === null ? words.organisation.undated : String(year),
      cells: kinds.map((kind) =>
        inYear
          .filter((publication) => publication.kind === kind)
          .map((publication) => ({
            href: address(publication),
            text: shortName(nl, publication),
            about: [
              words.publication.chapters(publication.chapters),
              ...(publication.edition > 1 ? [words.edition.name(publication.edition).toLowerCase()] : []),
            ].join(' · '),
          })),
      ),
    })),
  };
}
