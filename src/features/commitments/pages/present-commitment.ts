import { shorten } from '../../../findings/words/shorten.ts';
import { addressOf } from '../../../frame/addresses.ts';
import type { Context } from '../../../frame/context.ts';
import { frameOf } from '../../../frame/frame.ts';
import { comparePublished } from '../../../model/publication-order.ts';
import { explainLink } from '../../../threading/explain-link.ts';
import type { Link } from '../../../threading/link.ts';
import type { StatementContent } from '../../../threading/thread-content.ts';
import { nl } from '../../../words/nl.data.ts';
import { chapterName, shortName } from '../../../words/publication-name.ts';
import { endedAt } from '../../fields/pages/ended-at.ts';
import { columnsOf } from '../../fields/pages/present-table.ts';
import { presentCard } from '../../findings/pages/present-card.ts';
import { originalOf } from '../../publications/queries/list-originals.ts';
import { placesOf, textsAt } from '../../publications/queries/texts-at.ts';
import { presentPlace } from '../../statements/pages/present-place.ts';
import { sourceAddress } from '../../threads/addresses/source-address.ts';
import { threadPath } from '../../threads/addresses/thread-paths.ts';
import type { CommitmentView, ToldView } from './commitment-page.tsx';
import type { LoadedCommitment } from './load-commitment.ts';
import { mergeWordings } from './merge-wordings.ts';
import { threeAnswers } from './three-answers.ts';

const longestTitle = 240;

/** Names every field of the page of a commitment. */
export function presentCommitment(loaded: LoadedCommitment, context: Context): CommitmentView {
  const { organisation, thread, field, findings } = loaded;
  const { words, voice } = context;
  const t = words.threads.commitment;
  const path = threadPath(organisation.slug, 'commitment', thread.slug);
  const title = shorten(thread.title, longestTitle);
  const end = endedAt(thread);
  const columns = columnsOf([...thread.statements, ...thread.accounts, ...(field?.statements ?? [])]);
  const isCut = (place: { publication: string; chapter: string }) =>
    originalOf(loaded.originals, place).nature.includes('in-part');
  const endedIn = columns.find(({ slug }) => slug === end?.publication);
  return {
    frame: frameOf({
      ...context,
      path,
      title: `${t.badge}: ${shorten(thread.title, 70)} · ${organisation.name}`,
      description: thread.title,
      organisation,
      texts: textsAt(placesOf(thread), loaded.originals),
    }),
    contentLanguage: voice.language === 'nl' ? undefined : 'nl',
    above: [
      { href: addressOf(voice, `/${organisation.slug}`), text: organisation.name },
      { href: addressOf(voice, `/${organisation.slug}/voornemens`), text: t.list },
    ],
    badges: [t.badge],
    title,
    field: field && {
      href: addressOf(voice, threadPath(organisation.slug, 'policy-field', field.slug)),
      text: t.underField(field.title),
    },
    answers: threeAnswers(loaded, context),
    told: presentTold(loaded, context),
    ended:
      end === null || endedIn === undefined ? null : (isCut(end) ? t.endedInPart : t.ended)(shortName(nl, endedIn)),
    findings: findings.map((finding) => presentCard(finding, organisation.slug, context, thread.title)),
    data: [
      { href: `${path}.json`, text: 'JSON' },
      { href: `${path}.csv`, text: 'CSV' },
      { href: `${path}.csv-metadata.json`, text: words.publication.columns },
    ],
  };
}

/** What was said, in the order of publication: each wording beside the one before, each account with why it is tied. */
function presentTold(
  { organisation, thread, originals, addresses }: LoadedCommitment,
  context: Context,
): readonly ToldView[] {
  const { words, voice } = context;
  const all = [...thread.statements, ...thread.accounts].toSorted(
    (left, right) =>
      comparePublished(left.publication, right.publication) ||
      Number(left.kind === 'account') - Number(right.kind === 'account'),
  );
  const isRetold = ({ publication, chapter }: StatementContent) =>
    originalOf(originals, { publication: publication.slug, chapter: chapter.slug }).nature.includes('retold');
  let before: StatementContent | null = null;
  return all.map((statement) => {
    const isAccount = statement.kind === 'account';
    // Words of ours are not held against each other.
    const isCompared = before !== null && !isAccount && !isRetold(before) && !isRetold(statement);
    const pieces = before === null || !isCompared ? null : mergeWordings(before.text, statement.text);
    const isSame = isCompared && pieces === null;
    if (!isAccount) before = statement;
    const sort = isAccount ? words.threads.fates.answered : words.threads.commitment.badge;
    const link = thread.links.find(({ kind, to }) => to === statement.key && kind !== 'ended');
    return {
      key: statement.key,
      isAccount,
      kind: isRetold(statement) ? `${sort} · ${words.threads.finding.retold}` : sort,
      publication: shortName(nl, statement.publication),
      source: { href: sourceAddress(voice, organisation.slug, statement), text: chapterName(statement.chapter) },
      place: presentPlace(
        words,
        statement.position,
        addresses.get(`${statement.publication.slug}/${statement.chapter.slug}`),
        isRetold(statement) ? null : statement.text,
      ),
      heading: statement.heading,
      pieces: pieces ?? [{ text: statement.text, change: 'same' }],
      remark: isSame ? words.threads.commitment.sameWords : null,
      why: link === undefined ? null : sayWhy(link, context),
    };
  });
}

/** "Vrijwel zeker (98%), voorgesteld door het programma. Dezelfde woorden …" */
function sayWhy(link: Link, { words, voice }: Context): { readonly sure: string; readonly reason: string } {
  const t = words.threads.commitment;
  const sure = link.score >= 0.9 ? t.sure.high : link.score >= 0.7 ? t.sure.good : t.sure.fair;
  const said = t.score(sure, `${Math.round(link.score * 100)}%`);
  return {
    sure: link.confirmation === 'confirmed' ? t.confirmation.confirmed : `${said}, ${t.confirmation.proposed}`,
    reason: explainLink(link, 'commitment')[voice.language],
  };
}
