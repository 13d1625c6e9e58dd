import { shorten } from '../../../findings/words/shorten.ts';
import { addressOf } from '../../../frame/addresses.ts';
import type { Context } from '../../../frame/context.ts';
import { comparePublished } from '../../../model/publication-order.ts';
import type { Link } from '../../../threading/link.ts';
import type { StatementContent } from '../../../threading/thread-content.ts';
import { isOfTerm } from '../../../threading/timeline.ts';
import type { Anchor } from '../../../ui/anchor.ts';
import { markRetold } from '../../../words/nature/mark-retold.ts';
import { nl } from '../../../words/nl.data.ts';
import { chapterName, shortName } from '../../../words/publication-name.ts';
import { originalOf } from '../../publications/queries/list-originals.ts';
import { sourceAddress } from '../../threads/addresses/source-address.ts';
import { threadPath } from '../../threads/addresses/thread-paths.ts';
import type { FatedCommitment } from '../queries/find-commitments-of.ts';
import type { CarriedView, CarrierView } from './carried.tsx';
import type { LoadedCommitment } from './load-commitment.ts';
import { sayWhy } from './say-why.ts';
import { accountsOf } from './sure-parts.ts';

const longestText = 240;

type Loaded = Pick<LoadedCommitment, 'organisation' | 'thread' | 'around' | 'originals'>;

function byPublication(statements: readonly StatementContent[]): readonly StatementContent[] {
  return statements.toSorted((left, right) => comparePublished(left.publication, right.publication));
}

function presentCarried(
  statement: StatementContent,
  link: Link | undefined,
  { organisation, around, originals }: Loaded,
  context: Context,
): CarriedView {
  const { key, publication, chapter, text } = statement;
  const { voice, words } = context;
  const { nature } = originalOf(originals, { publication: publication.slug, chapter: chapter.slug });
  const slug = around.get(key)?.thread.slug;
  return {
    key,
    publication: shortName(nl, publication),
    source: { href: sourceAddress(voice, organisation.slug, statement), text: chapterName(chapter) },
    text: markRetold(shorten(text, longestText), nature, words),
    href: slug === undefined ? null : addressOf(voice, threadPath(organisation.slug, 'commitment', slug)),
    why: link === undefined ? null : sayWhy(link, nature, context),
  };
}

/** Each report that has an account of it once, with where that stands. */
function reportsOf({ thread }: FatedCommitment, organisation: string, { voice }: Context): readonly Anchor[] {
  const reports = Map.groupBy(byPublication(thread.accounts), ({ publication }) => publication.slug);
  return [...reports.values()].flatMap(([account]) =>
    account === undefined
      ? []
      : [{ href: sourceAddress(voice, organisation, account), text: shortName(nl, account.publication) }],
  );
}

/** What became of a carrier in the words of the list of commitments, which tells the worst of its years: beside a report it is of not every year. */
function presentFate(
  carrier: FatedCommitment | undefined,
  organisation: string,
  context: Context,
): CarrierView['fate'] {
  if (carrier === undefined) return null;
  const { words } = context;
  const { fate, thread } = carrier;
  const reports = reportsOf(carrier, organisation, context);
  const text = words.threads.fates[fate];
  if (reports.length === 0) return { text, sign: null, reports };
  if (fate === 'not-found') return { text: words.threads.commitment.notEachYear, sign: null, reports };
  if (fate === 'repeats-plan') return { text, sign: 'repeats', reports };
  // What is told before its time, or of what no budget lays down, is told all the same.
  const isSure = accountsOf(thread).sure.length > 0 && fate !== 'maybe-answered';
  return isSure
    ? { text: words.threads.fates.answered, sign: 'answered', reports }
    : { text: words.threads.fates['maybe-answered'], sign: 'perhaps', reports };
}

/**
 * By what a commitment of an agreement is carried out, in the order of publication, with what became of that. Null where nothing was agreed for a
 * term, or where an earlier program judged last, which did not look for it.
 */
export function presentCarriers(loaded: Loaded, context: Context): readonly CarrierView[] | null {
  const { organisation, thread, around } = loaded;
  if (thread.carriers === undefined || !thread.statements.some(({ publication }) => isOfTerm(publication))) return null;
  return byPublication(thread.carriers).map((carrier) => {
    const link = thread.links.find(({ kind, to }) => kind === 'carries-out' && to === carrier.key);
    return {
      ...presentCarried(carrier, link, loaded, context),
      fate: presentFate(around.get(carrier.key), organisation.slug, context),
    };
  });
}

/** What was agreed for a term and a commitment carries out. */
export function presentAgreed(loaded: Loaded, context: Context): readonly CarriedView[] {
  const { thread } = loaded;
  return byPublication(thread.agreed ?? []).map((agreed) => {
    const link = thread.links.find(({ kind, from }) => kind === 'carries-out' && from === agreed.key);
    return presentCarried(agreed, link, loaded, context);
  });
}
