import { addressOf } from '../../../frame/addresses.ts';
import { bodiesPath, comparedAs, comparedId } from '../../../frame/compared-as.ts';
import type { Context } from '../../../frame/context.ts';
import { frameOf } from '../../../frame/frame.ts';
import type { StatementContent } from '../../../threading/thread-content.ts';
import { latestOf } from '../../../threading/timeline.ts';
import { nl } from '../../../words/nl.data.ts';
import { printSpan } from '../../../words/numerals.ts';
import { shortName } from '../../../words/publication-name.ts';
import { presentCard } from '../../findings/pages/present-card.ts';
import { originalOf } from '../../publications/queries/list-originals.ts';
import { textsAt } from '../../publications/queries/texts-at.ts';
import { printAmount, unitOf } from '../../statements/pages/present-amounts.ts';
import { moneyPath, threadPath } from '../../threads/addresses/thread-paths.ts';
import { publishedAs } from '../queries/published-as.ts';
import type { AmountAt } from '../queries/read-amounts-at.ts';
import { compareWithBudget, pickAmount, roundingsOf } from '../stated/compare-amounts.ts';
import { gatherPosts, type Post, type Posts } from '../stated/gather-posts.ts';
import { standingOf } from '../stated/standing-of.ts';
import type { LoadedMoney } from './load-money.ts';
import type { MoneyView } from './money-view.ts';
import { type MoneySetting, namePost, presentPicture, presentTable, sayRestated } from './present-tables.ts';
import { sayOutcome } from './say-outcome.ts';

/** More years than this are no table: one of them was read wrongly. */
const mostYears = 40;

function yearsOf(posts: readonly Post[]): readonly number[] {
  const stated = posts.flatMap(({ years }) => years.map(({ year }) => year)).toSorted((left, right) => left - right);
  const [first, last] = [stated[0], stated.at(-1)];
  if (first === undefined || last === undefined) return [];
  // One year far from the others would make a table of gaps.
  if (last - first >= mostYears) return [...new Set(stated)];
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** Names every field of the page of the money of a field. */
export function presentMoney(loaded: LoadedMoney, context: Context): MoneyView {
  const { organisation, field, amounts, findings } = loaded;
  const { words, voice } = context;
  const t = words.fieldMoney;
  const path = moneyPath(organisation.slug, field.slug);
  const fieldPath = threadPath(organisation.slug, 'policy-field', field.slug);
  const { posts, leftOut } = gatherPosts(amounts);
  const unit = unitOf(amounts);
  const unitText = unit === 1000 ? words.money.thousands : words.money.euros;
  const setting: MoneySetting = {
    organisation: organisation.slug,
    unit,
    roundings: roundingsOf(amounts),
    years: yearsOf(posts),
  };
  const totals = posts.filter(({ isTotal }) => isTotal);
  const others = posts.filter(({ isTotal }) => !isTotal);
  const table = (own: readonly Post[], id: string, caption: string) =>
    presentTable(own, { id, caption, unit: unitText }, setting, context);
  const span = printSpan(setting.years[0] ?? null, setting.years.at(-1) ?? null);
  const publications = new Set(amounts.map(({ publication }) => publication)).size;
  const places = field.statements.map(({ publication, chapter }) => ({
    publication: publication.slug,
    chapter: chapter.slug,
  }));
  return {
    frame: frameOf({
      ...context,
      path,
      data: { path },
      title: `${t.title(field.title)} · ${organisation.name}`,
      description: t.description(field.title, organisation.name),
      organisation,
      texts: textsAt(places, loaded.originals),
    }),
    contentLanguage: voice.language === 'nl' ? undefined : 'nl',
    above: [
      { href: addressOf(voice, `/${organisation.slug}`), text: organisation.name },
      { href: addressOf(voice, `/${organisation.slug}/sporen`), text: words.threads.field.list },
      { href: addressOf(voice, fieldPath), text: field.title },
    ],
    code: latestOf(field.statements)?.chapter.code ?? null,
    title: field.title,
    lead: posts.length === 0 ? t.noAmounts : t.lead(amounts.length, publications, span),
    latest: sayLatest(totals, setting, unitText, context),
    back: { href: addressOf(voice, fieldPath), text: t.back(field.title) },
    compare: presentCompare(field.title, posts, context),
    aboveLinks: loaded.above.map(({ slug, title }) => ({
      href: addressOf(voice, moneyPath(organisation.slug, slug)),
      text: title,
    })),
    empty: posts.length === 0 ? { text: t.noAmounts, what: t.noAmountsWhat } : null,
    pictures: totals
      .filter(({ side }) => side !== 'balance')
      .flatMap((post) => presentPicture(post, setting, unitText, context) ?? []),
    restated: sayRestated(posts, setting, context),
    totals: table(totals, 'bedragen', t.caption),
    others: table(others, 'andere-posten', t.other),
    how: [
      ...(posts.length === 0 ? [] : [t.howStated]),
      ...(amounts.some((amount) => standingOf(amount) === 'planned') ? [t.howPlanned] : []),
      ...(posts.some((post) => post.years.some((year) => compareWithBudget(post, year).length > 0))
        ? [t.howOutcome, t.howFact]
        : []),
      ...sayLeftOut(loaded, leftOut, context),
    ],
    findings: findings.map((finding) => presentCard(finding, organisation.slug, context, field.title)),
  };
}

/** The way to the same field in other bodies, where this one has money to compare. */
function presentCompare(title: string, posts: readonly Post[], { words, voice }: Context) {
  const compared = posts.some(({ isTotal }) => isTotal) ? comparedAs('field', title) : null;
  return compared && { href: addressOf(voice, bodiesPath, { wat: comparedId(compared) }), text: words.bodies.link };
}

/** The last year of which both the budget and the account of the expenses are told, in a sentence. */
function sayLatest(totals: readonly Post[], setting: MoneySetting, unitText: string, { words, voice }: Context) {
  const { unit } = setting;
  const post = totals.find(({ side }) => side === 'expenses') ?? totals[0];
  const year = post?.years.findLast(({ original, actual }) => original.length > 0 && actual.length > 0);
  if (post === undefined || year === undefined) return null;
  const [budget, actual] = [pickAmount(year.original, year.year), pickAmount(year.actual, year.year)];
  const outcome = compareWithBudget(post, year).find(({ against }) => against === 'original');
  if (budget === null || actual === null || outcome === undefined) return null;
  const print = (amount: AmountAt) => printAmount(amount, unit, voice.language);
  return words.fieldMoney.latest(
    year.year,
    namePost(post, words).toLowerCase(),
    print(actual),
    print(budget),
    sayOutcome(outcome, unit, words, voice.language),
    unitText,
  );
}

/** What is not in the tables, and why. */
function sayLeftOut(
  { field, amounts, originals }: LoadedMoney,
  leftOut: Posts['leftOut'],
  { words }: Context,
): string[] {
  const t = words.fieldMoney;
  const stating = new Set(amounts.map(({ publication }) => publication));
  // Of what is in part nothing is said to be absent.
  const isWhole = ({ publication, chapter }: StatementContent) =>
    !originalOf(originals, { publication: publication.slug, chapter: chapter.slug }).nature.includes('in-part');
  const silent = new Map(
    field.statements
      .filter((one) => !stating.has(one.publication.slug) && isWhole(one))
      .map((one) => [one.publication.slug, one]),
  );
  const where = [
    ...new Set(leftOut.ambiguous.map((one) => `${one.label} ${one.year} (${shortName(nl, publishedAs(one))})`)),
  ];
  return [
    ...(leftOut.inDoubt > 0 ? [t.inDoubt(leftOut.inDoubt)] : []),
    ...(leftOut.unplaced > 0 ? [t.unplaced(leftOut.unplaced)] : []),
    ...(where.length > 0 ? [t.ambiguous(where.join(', '))] : []),
    ...(stating.size > 0 && silent.size > 0
      ? [t.without([...silent.values()].map(({ publication }) => shortName(nl, publication)).join(', '))]
      : []),
  ];
}
