import { shorten } from '../../../findings/words/shorten.ts';
import { addressOf } from '../../../frame/addresses.ts';
import type { Context } from '../../../frame/context.ts';
import { frameOf } from '../../../frame/frame.ts';
import { joinNatures, mayMissWords } from '../../../model/nature.ts';
import { markRetold } from '../../../words/nature/mark-retold.ts';
import { nl } from '../../../words/nl.data.ts';
import { shortName } from '../../../words/publication-name.ts';
import { presentEvidence } from '../../evidence/present-evidence.ts';
import { columnsOf } from '../../fields/shown/columns.ts';
import { endedAt } from '../../fields/shown/ended-at.ts';
import { presentCard } from '../../findings/pages/present-card.ts';
import { originalOf } from '../../publications/queries/list-originals.ts';
import { placesAround, placesOfAll, textsAt } from '../../publications/queries/texts-at.ts';
import { threadPath } from '../../threads/addresses/thread-paths.ts';
import type { CommitmentView } from './commitment-page.tsx';
import type { LoadedCommitment } from './load-commitment.ts';
import { perhapsPlaces } from './perhaps-places.ts';
import { presentAgreed, presentCarriers } from './present-carried.ts';
import { presentTold } from './present-told.ts';
import { accountsOf } from './sure-parts.ts';
import { threeAnswers } from './three-answers.ts';

const longestTitle = 240;

/** Names every field of the page of a commitment. */
export function presentCommitment(loaded: LoadedCommitment, context: Context): CommitmentView {
  const { organisation, thread, field, findings } = loaded;
  const { words, voice } = context;
  const t = words.threads.commitment;
  const path = threadPath(organisation.slug, 'commitment', thread.slug);
  const nature = joinNatures(
    ...placesOfAll(thread.statements).map((place) => originalOf(loaded.originals, place).nature),
  );
  const titled = (longest: number) => markRetold(shorten(thread.title, longest), nature, words);
  const title = titled(longestTitle);
  const end = endedAt(thread);
  const columns = columnsOf([...thread.statements, ...thread.accounts, ...(field?.statements ?? [])]);
  const endedIn = columns.find(({ slug }) => slug === end?.publication);
  return {
    frame: frameOf({
      ...context,
      path,
      data: { path },
      title: `${t.badge}: ${titled(70)} · ${organisation.name}`,
      description: title,
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
    perhapsIn: perhapsPlaces(loaded.counted, loaded.publications, organisation.slug, context),
    agreed: presentAgreed(loaded, context),
    told: presentTold(loaded, context),
    ended:
      // What was answered for is done: that it is not said again is nothing to tell.
      end === null ||
      endedIn === undefined ||
      accountsOf(thread).sure.length > 0 ||
      !mayMissWords(originalOf(loaded.originals, end).nature)
        ? null
        : t.ended(shortName(nl, endedIn)),
    evidence: presentEvidence(organisation.slug, loaded.evidence, context),
    carriers: presentCarriers(loaded, context),
    noCarriers: loaded.publications.some(({ isInPart }) => isInPart) ? t.carriersUnknown : t.noCarriers,
    findings: findings.map((finding) => presentCard(finding, organisation.slug, context, thread.title)),
  };
}
