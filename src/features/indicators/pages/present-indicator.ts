import { addressOf } from '../../../frame/addresses.ts';
import { bodiesPath, comparedAs, comparedId } from '../../../frame/compared-as.ts';
import type { Context } from '../../../frame/context.ts';
import { followPath } from '../../../frame/follow-path.ts';
import { frameOf } from '../../../frame/frame.ts';
import { cardPart } from '../../../frame/pictures/picture-address.ts';
import { presentCite } from '../../../frame/present-cite.ts';
import { titleKey } from '../../../model/text/keys.ts';
import type { ThreadContent } from '../../../threading/thread-content.ts';
import type { Anchor } from '../../../ui/anchor.ts';
import { besideIn } from '../../../ui/neighbours/neighbours.tsx';
import type { ThreadTableView } from '../../../ui/thread-table/thread-table-view.ts';
import { nl } from '../../../words/nl.data.ts';
import { shortName } from '../../../words/publication-name.ts';
import { presentCounted } from '../../evidence/present-counted.ts';
import { presentTable } from '../../fields/pages/present-table.ts';
import { presentCard } from '../../findings/pages/present-card.ts';
import { textsAt } from '../../publications/queries/texts-at.ts';
import { threadPath } from '../../threads/addresses/thread-paths.ts';
import { findDifferences } from './differences.ts';
import type { IndicatorView } from './indicator-view.ts';
import type { LoadedIndicator } from './load-indicator.ts';
import { citedOf, indicatorPath, presentChart, presentPictureLinks } from './present-chart.ts';
import { presentIndicatorCard } from './present-indicator-card.ts';
import { presentYears } from './present-years.ts';
import { reachedFigures } from './reached-figures.ts';

/** Names every field of an indicator's page. Its statements come in the order of publication. */
export function presentIndicator(loaded: LoadedIndicator, context: Context): IndicatorView {
  const { organisation, name, statements, thread, field, findings } = loaded;
  const { words, voice } = context;
  const path = indicatorPath(loaded);
  const chart = presentChart(loaded, context);
  const publications = new Set(statements.map(({ publication }) => publication)).size;
  const card = presentIndicatorCard(loaded, context);
  const unit = statements.findLast((statement) => statement.unit !== null)?.unit;
  return {
    frame: frameOf({
      ...context,
      path,
      data: { path, hasFeed: true },
      title: `${name} · ${organisation.name}`,
      description: `${name}. ${words.indicator.lead(publications)}`,
      organisation,
      texts: textsAt(statements, loaded.originals),
      ...(card && { image: { path: `${path}/${cardPart}`, about: card.sentence } }),
    }),
    contentLanguage: voice.language === 'nl' ? undefined : 'nl',
    above: [
      { href: addressOf(voice, `/${organisation.slug}`), text: organisation.name },
      { href: addressOf(voice, `/${organisation.slug}/indicatoren`), text: words.indicator.list },
    ],
    name,
    lead: words.indicator.lead(publications),
    about: unit ? [words.figures.unit(unit)] : [],
    chart,
    picture: chart && presentPictureLinks(loaded, chart, context),
    cite: presentCite(citedOf(loaded, context), context),
    field: field && {
      href: addressOf(voice, threadPath(organisation.slug, 'policy-field', field.slug)),
      text: words.threads.commitment.underField(field.title),
    },
    follow: thread && {
      href: followPath(voice, [threadPath(organisation.slug, 'indicator', thread.slug).slice(1)]),
      text: words.follow.this.indicator,
    },
    compare: presentCompare(name, context),
    names: thread === null ? [] : namesOf(thread),
    thread: thread && presentThread(loaded, thread, context),
    findings: findings.map((finding) => presentCard(finding, organisation.slug, context, name)),
    table: presentYears(organisation, statements, context),
    counted: presentCounted(
      {
        organisation: organisation.slug,
        isInvented: organisation.texts?.natures.some((nature) => nature.includes('invented')) === true,
        thread: { kind: 'indicator', slug: loaded.slug },
        serving: loaded.serving,
        figures: reachedFigures(statements),
      },
      context,
    ),
    differences: findDifferences(statements, words),
    beside: besideIn(
      loaded.followed,
      (one) => one.slug === loaded.slug,
      (one) => ({ href: addressOf(voice, `/${organisation.slug}/indicatoren/${one.slug}`), text: one.title }),
    ),
  };
}

/** The way to the same indicator in other bodies. */
function presentCompare(name: string, { words, voice }: Context): Anchor | null {
  const compared = comparedAs('indicator', name);
  return compared && { href: addressOf(voice, bodiesPath, { wat: comparedId(compared) }), text: words.bodies.link };
}

/** Each name with the publications that use it, where there is more than one. */
function namesOf({ statements }: ThreadContent): string[] {
  const byName = Map.groupBy(statements, ({ text }) => titleKey(text));
  if (byName.size < 2) return [];
  return [...byName].map(
    ([, alike]) => `${alike[0]?.text} (${alike.map(({ publication }) => shortName(nl, publication)).join(', ')})`,
  );
}

/** Aims and results as each document gave them, in the table of threads, without the link to this page itself. */
function presentThread(
  { organisation, field, findings, originals }: LoadedIndicator,
  thread: ThreadContent,
  context: Context,
): ThreadTableView {
  const used = new Set([
    ...thread.statements.map(({ publication }) => publication.slug),
    ...thread.links.flatMap(({ kind, to }) => (kind === 'ended' ? [thread.places[to]?.publication] : [])),
  ]);
  const chapters = (field?.statements ?? thread.statements).filter(({ publication }) => used.has(publication.slug));
  const table = presentTable(
    {
      organisation: organisation.slug,
      chapters,
      threads: [thread],
      findings,
      originals,
      rowHead: context.words.threads.table.rowHead,
    },
    context,
  );
  return {
    ...table,
    caption: context.words.threads.table.caption,
    groups: table.groups.map((group) => ({ ...group, href: null })),
  };
}
