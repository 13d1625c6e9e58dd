import { addressOf, chapterPath } from '../../../frame/addresses.ts';
import type { Context } from '../../../frame/context.ts';
import { frameOf } from '../../../frame/frame.ts';
import type { Anchor } from '../../../ui/anchor.ts';
import { shortName } from '../../../words/publication-name.ts';
import type { GoneView } from '../../desk/gone-page.tsx';
import type { Organisation } from '../../organisations/queries/list-organisations.ts';
import { threadListPath, threadPath } from '../addresses/thread-paths.ts';
import type { GoneThread } from '../queries/find-gone-thread.ts';

/** Names every field of the page of a thread that is gone. */
export function presentGoneThread(
  organisation: Organisation,
  { kind, title: given, heirs, last }: GoneThread,
  context: Context,
): GoneView {
  const { words, voice } = context;
  // What was named by a publication that was withdrawn is named by what is left.
  const name = given || (heirs[0]?.title ?? '');
  const t = words.goneThread;
  const [title, lead] =
    heirs.length === 0 ? [t.endedTitle, t.ended(name)] : [t.spreadTitle, t.spread(name, heirs.length)];
  const links: Anchor[] = heirs.map((heir) => ({
    href: addressOf(voice, threadPath(organisation.slug, kind, heir.slug)),
    text: heir.title,
  }));
  if (heirs.length === 0 && last !== null) {
    const edition = { publication: last.publication.slug, edition: last.number };
    links.push({
      href: addressOf(voice, chapterPath(organisation.slug, edition, last.chapter)),
      text: t.last(shortName(words, last.publication), last.number),
    });
  }
  links.push({ href: addressOf(voice, threadListPath(organisation.slug, kind)), text: t.all[kind] });
  return {
    frame: frameOf({
      ...context,
      path: null,
      title: `${title} · ${organisation.name}`,
      description: lead,
      organisation,
    }),
    contentLanguage: voice.language === 'nl' ? undefined : 'nl',
    above: [
      { href: addressOf(voice, `/${organisation.slug}`), text: organisation.name },
      { href: addressOf(voice, threadListPath(organisation.slug, kind)), text: t.lists[kind] },
    ],
    badges: [t.kinds[kind], words.gonePage.badge],
    title,
    lead,
    more: words.gonePage.more,
    links,
  };
}
