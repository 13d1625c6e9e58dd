import { shorten } from '../../../findings/words/shorten.ts';
import { addressOf } from '../../../frame/addresses.ts';
import type { Context } from '../../../frame/context.ts';
import { frameOf } from '../../../frame/frame.ts';
import { nl } from '../../../words/nl.data.ts';
import { shortName } from '../../../words/publication-name.ts';
import { endedAt } from '../../fields/pages/ended-at.ts';
import { columnsOf } from '../../fields/pages/present-table.ts';
import { presentCard } from '../../findings/pages/present-card.ts';
import { originalOf } from '../../publications/queries/list-originals.ts';
import { placesAround, textsAt } from '../../publications/queries/texts-at.ts';
import { threadPath } from '../../threads/addresses/thread-paths.ts';
import type { CommitmentView } from './commitment-page.tsx';
import type { LoadedCommitment } from './load-commitment.ts';
import { presentAgreed, presentCarriers } from './present-carried.ts';
import { presentTold } from './present-told.ts';
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
      data: { path },
      title: `${t.badge}: ${shorten(thread.title, 70)} · ${organisation.name}`,
      description: thread.title,
      organisation,
      texts: textsAt(placesAround(thread), loaded.originals),
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
    agreed: presentAgreed(loaded, context),
    told: presentTold(loaded, context),
    ended:
      end === null || endedIn === undefined ? null : (isCut(end) ? t.endedInPart : t.ended)(shortName(nl, endedIn)),
    carriers: presentCarriers(loaded, context),
    findings: findings.map((finding) => presentCard(finding, organisation.slug, context, thread.title)),
  };
}
