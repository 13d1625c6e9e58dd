import type { Context } from '../../../frame/context.ts';
import { joinNatures } from '../../../model/nature.ts';
import { comparePublished } from '../../../model/publication-order.ts';
import type { StatementContent } from '../../../threading/thread-content.ts';
import { markRetold } from '../../../words/nature/mark-retold.ts';
import { nl } from '../../../words/nl.data.ts';
import { chapterName, shortName } from '../../../words/publication-name.ts';
import { originalOf } from '../../publications/queries/list-originals.ts';
import { presentLight } from '../../statements/official/present-light.ts';
import { presentPlace } from '../../statements/pages/present-place.ts';
import { sourceAddress } from '../../threads/addresses/source-address.ts';
import type { ToldView } from './commitment-page.tsx';
import type { LoadedCommitment } from './load-commitment.ts';
import { mergeWordings } from './merge-wordings.ts';
import { sayWhy } from './say-why.ts';
import { accountsOf, perhapsAnother, repeatingPlan } from './sure-parts.ts';

/** What was said, in the order of publication: each wording beside the one before, each account with why it is tied. */
export function presentTold(
  { organisation, thread, originals, addresses, counted, official }: LoadedCommitment,
  context: Context,
): readonly ToldView[] {
  const { words, voice } = context;
  const t = words.threads.commitment;
  const sure = new Set(accountsOf(thread).sure.map(({ key }) => key));
  const [repeats, others] = [repeatingPlan(counted), perhapsAnother(thread)];
  const signOf = ({ key, kind }: StatementContent): ToldView['sign'] => {
    if (kind !== 'account') return others.has(key) ? 'perhaps' : 'stated';
    return repeats.has(key) ? 'repeats' : sure.has(key) ? 'answered' : 'perhaps';
  };
  const all = [...thread.statements, ...thread.accounts].toSorted(
    (left, right) =>
      comparePublished(left.publication, right.publication) ||
      Number(left.kind === 'account') - Number(right.kind === 'account'),
  );
  const natureOf = ({ publication, chapter }: StatementContent) =>
    originalOf(originals, { publication: publication.slug, chapter: chapter.slug }).nature;
  const isRetold = (statement: StatementContent) => natureOf(statement).includes('retold');
  let before: StatementContent | null = null;
  return all.map((statement) => {
    const isAccount = statement.kind === 'account';
    // Words of ours are not held against each other.
    const isAnother = others.has(statement.key);
    const isCompared = before !== null && !isAccount && !isAnother && !isRetold(before) && !isRetold(statement);
    const pieces = before === null || !isCompared ? null : mergeWordings(before.text, statement.text);
    const isSame = isCompared && pieces === null;
    if (!isAccount) before = statement;
    const sign = signOf(statement);
    const sort = isAccount
      ? { answered: words.threads.fates.answered, repeats: t.planAccount, perhaps: t.perhapsAccount, stated: '' }[sign]
      : isAnother
        ? t.perhapsSame
        : t.badge;
    const link = thread.links.find(
      ({ kind, to }) => to === statement.key && kind !== 'ended' && kind !== 'carries-out',
    );
    const listed = official.get(statement.key);
    return {
      key: statement.key,
      isAccount,
      sign,
      kind: sort,
      publication: shortName(nl, statement.publication),
      source: { href: sourceAddress(voice, organisation.slug, statement), text: chapterName(statement.chapter) },
      place: presentPlace(
        words,
        statement.position,
        addresses.get(`${statement.publication.slug}/${statement.chapter.slug}`),
        isRetold(statement) ? null : statement.text,
      ),
      heading: statement.heading,
      pieces: pieces ?? [{ text: markRetold(statement.text, natureOf(statement), words), change: 'same' }],
      light: listed === undefined ? null : presentLight(listed.status, listed.agreed, voice.language),
      remark: isSame ? t.sameWords : null,
      doubt: isAnother ? t.perhapsSameText : null,
      why: link === undefined ? null : sayWhy(link, joinNatures(...all.map(natureOf)), context),
    };
  });
}
