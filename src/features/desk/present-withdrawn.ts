import { addressOf, publicationPath } from '../../frame/addresses.ts';
import type { Context } from '../../frame/context.ts';
import { frameOf } from '../../frame/frame.ts';
import type { Words } from '../../words/nl.data.ts';
import { printDate, printMoment } from '../../words/numerals.ts';
import { shortName } from '../../words/publication-name.ts';
import type { Organisation } from '../organisations/queries/list-organisations.ts';
import type { Withdrawal } from '../publications/queries/withdrawals.ts';
import type { WithdrawnView } from './withdrawn-page.tsx';

/** What a publication that was withdrawn is called: by its kind and years, never by the title that went with it. */
export function nameWithdrawn(words: Words, { publication }: Withdrawal): string {
  return publication.year === null ? words.withdrawn.unnamed : shortName(words, publication);
}

/** Names every field of the page of what was withdrawn. */
export function presentWithdrawn(organisation: Organisation, withdrawal: Withdrawal, context: Context): WithdrawnView {
  const { words, voice } = context;
  const t = words.withdrawn;
  const { publication, editions, hashes, closedBy, at, reason, decision, isBack } = withdrawal;
  const { closed } = t;
  const title = closedBy === null ? t.title : closed.title;
  const home = `/${organisation.slug}`;
  const [name, day] = [nameWithdrawn(words, withdrawal), printDate(voice.language, at)];
  const lead =
    closedBy === null ? t.lead(name, organisation.name, day) : closed.lead(name, organisation.name, day, closedBy);
  const here = publicationPath(organisation.slug, { publication: publication.slug, edition: null });
  return {
    // Not of which texts the organisation has: this page has none of them.
    frame: frameOf({
      ...context,
      path: null,
      title: `${title} · ${organisation.name}`,
      description: lead,
      organisation,
    }),
    contentLanguage: voice.language === 'nl' ? undefined : 'nl',
    above: [{ href: addressOf(voice, home), text: organisation.name }],
    badge: closedBy === null ? t.badge : closed.badge,
    title,
    lead,
    meaning: closedBy === null ? t.meaningText : closed.meaningText,
    hashes: { term: t.hashes(hashes.length), values: hashes },
    at: printMoment(voice.language, at),
    reason,
    decision,
    editions: { term: t.editions(editions.length), numbers: editions.join(', ') },
    links: [
      ...(isBack ? [{ href: addressOf(voice, here), text: t.current }] : []),
      { href: addressOf(voice, home), text: t.all(organisation.name) },
      { href: addressOf(voice, `${home}/logboek`), text: t.log },
    ],
  };
}

/** The same as data. */
export function withdrawnJson({ slug: organisation }: Organisation, withdrawal: Withdrawal) {
  const { publication, editions, hashes, closedBy, at, reason, decision } = withdrawal;
  return {
    organisation,
    publication: publication.slug,
    withdrawn: { at: at.toISOString(), reason, decision, editions, sha256: hashes, closedBy },
  };
}
