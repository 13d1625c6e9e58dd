import { addressOf } from '../../../frame/addresses.ts';
import type { Context } from '../../../frame/context.ts';
import { dutchDay, weekBegan } from '../../../frame/dutch-day.ts';
import { followPath, followQuery } from '../../../frame/follow-path.ts';
import { frameOf } from '../../../frame/frame.ts';
import { endings } from '../../../frame/request.ts';
import type { HitView } from '../../../ui/hits/hits.tsx';
import { withSignsKept } from '../../../words/line-breaks.ts';
import { markRetold } from '../../../words/nature/mark-retold.ts';
import { printDate } from '../../../words/numerals.ts';
import type { FollowView } from './follow-page.tsx';
import { type FollowRequest, mostFollowed } from './follow-request.ts';
import type { FollowedEntry, LoadedFollowed } from './load-followed.ts';

/** A page shows so many of the newest; data and the feed have more. */
const mostShown = 20;

/** Names every field of a list of what is followed. @param now what time it is */
export function presentFollow(loaded: LoadedFollowed, request: FollowRequest, context: Context, now: Date): FollowView {
  const { words, voice } = context;
  const t = words.follow;
  const names = loaded.followed.map(({ name }) => name);
  const since = weekBegan(now);
  return {
    frame: frameOf({
      ...context,
      path: null,
      title: t.title,
      description: t.empty,
      organisation: null,
      texts: loaded.texts,
      data: { path: '/volg', query: followQuery(names), hasFeed: true },
    }),
    contentLanguage: voice.language === 'nl' ? undefined : 'nl',
    above: [],
    followed: loaded.followed.map(({ name, title, kind, organisation }) => ({
      href: addressOf(voice, `/${name}`),
      text: title,
      about:
        kind === 'organisation'
          ? words.organisation.kinds[organisation.kind]
          : `${t.kinds[kind]} · ${organisation.name}`,
      without: {
        href: followPath(
          voice,
          names.filter((one) => one !== name),
        ),
        text: title,
      },
    })),
    notices: [
      ...(request.addition === 'unfit' ? [t.unfit] : []),
      ...(loaded.missing > 0 ? [t.missing(loaded.missing)] : []),
      ...(request.tooMany > 0 ? [t.tooMany(mostFollowed, request.tooMany)] : []),
    ],
    clean: loaded.missing + request.tooMany > 0 ? { href: followPath(voice, names), text: t.clean } : null,
    form: { wat: names.join(','), language: voice.explicit ? voice.language : null },
    feed:
      names.length === 0 ? null : { href: addressOf(voice, `/volg${endings.atom}`, followQuery(names)), text: t.feed },
    entries: loaded.entries.slice(0, mostShown).map((entry) => presentEntry(entry, since, context)),
    more: loaded.entries.length > mostShown ? t.more(mostShown) : null,
    begin:
      names.length > 0
        ? []
        : loaded.organisations.map(({ slug, name }) => ({ href: followPath(voice, [slug]), text: name })),
  };
}

function presentEntry(
  { kind, path, title, summary, texts, published, updated, category, organisation }: FollowedEntry,
  since: string,
  { words, voice }: Context,
): HitView {
  const t = words.follow;
  // A summary may have words of any of the texts.
  const nature = texts.natures.flat();
  return {
    href: addressOf(voice, path),
    title: title[voice.language],
    about: [
      printDate(voice.language, updated),
      ...(dutchDay(published) >= since ? [t.isNew] : []),
      kind === 'finding' ? t.finding : category.label[voice.language],
      organisation.name,
      ...(nature.includes('invented') ? [t.invented] : []),
    ].join(' · '),
    snippet: [{ text: withSignsKept(markRetold(summary[voice.language], nature, words)), isHit: false }],
  };
}
