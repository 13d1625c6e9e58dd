import { addressOf, publicationPath } from '../../../frame/addresses.ts';
import type { Context } from '../../../frame/context.ts';
import { frameOf } from '../../../frame/frame.ts';
import { printDate, printMoment, printNumber } from '../../../words/numerals.ts';
import { nameWithdrawn } from '../../desk/present-withdrawn.ts';
import type { Organisation } from '../../organisations/queries/list-organisations.ts';
import type { Withdrawal } from '../../publications/queries/withdrawals.ts';
import type { PublishedHead } from '../queries/list-published-heads.ts';
import type { HeadPageView } from './head-page.tsx';
import type { LogView } from './log-page.tsx';

/** So many days stand on the page; all of them are in the data. */
const mostDays = 100;

function logPath(organisation: Organisation): string {
  return `/${organisation.slug}/logboek`;
}

/** Noon is on the same day everywhere in Europe. */
function printDay({ voice }: Context, day: string): string {
  return printDate(voice.language, new Date(`${day}T12:00:00Z`));
}

/** Names every field of the page of a log. */
export function presentLog(
  organisation: Organisation,
  heads: readonly PublishedHead[],
  withdrawals: readonly Withdrawal[],
  context: Context,
): LogView {
  const { words, voice } = context;
  const path = logPath(organisation);
  const lead = words.log.lead(organisation.name);
  return {
    frame: frameOf({
      ...context,
      path,
      data: { path },
      title: `${words.log.title} · ${organisation.name}`,
      description: lead,
      organisation,
    }),
    contentLanguage: voice.language === 'nl' ? undefined : 'nl',
    above: [
      { href: addressOf(voice, '/'), text: words.frame.start },
      { href: addressOf(voice, `/${organisation.slug}`), text: organisation.name },
    ],
    lead,
    heads: heads.slice(0, mostDays).map(({ day, sequence, hash }) => ({
      day: { href: addressOf(voice, `${path}/${day}`), text: printDay(context, day) },
      line: words.log.line(printNumber(voice.language, sequence)),
      hash,
    })),
    withdrawn: withdrawals.map((withdrawal) => presentWithdrawal(organisation, withdrawal, context)),
  };
}

/** The first edition that was withdrawn tells of it for good; the address of the publication may have another by now. */
function presentWithdrawal(
  { slug }: Organisation,
  withdrawal: Withdrawal,
  { words, voice }: Context,
): LogView['withdrawn'][number] {
  const { publication, editions, closedBy, at, reason } = withdrawal;
  const [edition = null] = editions;
  const numbers = `${words.withdrawn.editions(editions.length).toLowerCase()} ${editions.join(', ')}`;
  return {
    what: {
      href: addressOf(voice, publicationPath(slug, { publication: publication.slug, edition })),
      text: `${nameWithdrawn(words, withdrawal)}, ${numbers}`,
    },
    reason,
    on: (closedBy === null ? words.withdrawn : words.withdrawn.closed).on(printMoment(voice.language, at)),
  };
}

/** Names every field of the page of one day. */
export function presentHead(organisation: Organisation, head: PublishedHead, context: Context): HeadPageView {
  const { words, voice } = context;
  const path = `${logPath(organisation)}/${head.day}`;
  const title = words.log.on(printDay(context, head.day));
  const lead = words.log.onLead(organisation.name);
  return {
    frame: frameOf({
      ...context,
      path,
      data: { path },
      title: `${title} · ${organisation.name}`,
      description: lead,
      organisation,
    }),
    contentLanguage: undefined,
    above: [
      { href: addressOf(voice, '/'), text: words.frame.start },
      { href: addressOf(voice, `/${organisation.slug}`), text: organisation.name },
      { href: addressOf(voice, logPath(organisation)), text: words.log.title },
    ],
    title,
    lead,
    sequence: printNumber(voice.language, head.sequence),
    hash: head.hash,
    published: printMoment(voice.language, head.publishedAt),
  };
}
