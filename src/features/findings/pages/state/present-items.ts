import type { Change } from '../../../../findings/account/changes.ts';
import type { CountedAim, CountedCell } from '../../../../findings/account/count-aims.ts';
import type { CountedCommitment } from '../../../../findings/account/count-commitments.ts';
import { shorten } from '../../../../findings/words/shorten.ts';
import { addressOf, chapterPath } from '../../../../frame/addresses.ts';
import type { Context } from '../../../../frame/context.ts';
import type { StatementContent, ThreadContent } from '../../../../threading/thread-content.ts';
import { looksAhead } from '../../../../threading/timeline.ts';
import type { Anchor } from '../../../../ui/anchor.ts';
import { markRetold } from '../../../../words/nature/mark-retold.ts';
import { nl } from '../../../../words/nl.data.ts';
import { shortName } from '../../../../words/publication-name.ts';
import type { Organisation } from '../../../organisations/queries/list-organisations.ts';
import { sourceAddress } from '../../../threads/addresses/source-address.ts';
import { threadPath } from '../../../threads/addresses/thread-paths.ts';
import { findingPath } from '../present-card.ts';
import type { CountedList } from './counted-lists.ts';
import type { Opened } from './load-state.ts';
import type { FactView, ItemView } from './open-list.tsx';

const longestName = 200;
const longestQuote = 400;

/** What the items of a list are told from. */
export type Around = Opened & { readonly organisation: Organisation };

function sourceOf(statement: StatementContent, { organisation }: Around, { voice }: Context): Anchor {
  return {
    href: sourceAddress(voice, organisation.slug, statement),
    text: shortName(nl, statement.publication),
  };
}

/** A chapter that nothing more is known of than where it is. */
function placeOf(place: { publication: string; chapter: string }, around: Around, { voice }: Context): Anchor {
  const publication = around.publications.get(place.publication);
  const path = chapterPath(around.organisation.slug, { publication: place.publication, edition: null }, place.chapter);
  return {
    href: addressOf(voice, path),
    text: publication === undefined ? place.publication : shortName(nl, publication),
  };
}

function oneEach(places: readonly Anchor[]): readonly Anchor[] {
  return [...new Map(places.map((place) => [place.text, place])).values()];
}

/** The wordings by which a commitment counts for a year: those of documents about that year, or else all that look ahead. */
function wordingsOf({ statements }: ThreadContent, year: number | null): readonly StatementContent[] {
  const ahead = statements.filter(({ publication }) => looksAhead(publication));
  const ofYear = ahead.filter(({ publication }) => publication.year === year);
  return ofYear.length > 0 ? ofYear : ahead.length > 0 ? ahead : statements;
}

function presentCommitment(counted: CountedCommitment, around: Around, context: Context): ItemView {
  const { slug, year, accounts, perhapsIn } = counted;
  const t = context.words.threads.state;
  const thread = around.threads.get(`commitment ${slug}`);
  const wordings = thread === undefined ? [] : wordingsOf(thread, year);
  const known = thread === undefined ? [] : thread.accounts;
  const told = (isSure: boolean) => {
    const keys = new Set(accounts.filter((account) => account.isSure === isSure).map(({ key }) => key));
    return known.filter(({ key }) => keys.has(key)).map((account) => sourceOf(account, around, context));
  };
  const perhaps = [...told(false), ...perhapsIn.map((place) => placeOf(place, around, context))];
  const facts: FactView[] = [
    { label: t.stands, value: null, places: oneEach(wordings.map((wording) => sourceOf(wording, around, context))) },
    { label: t.tells, value: null, places: oneEach(told(true)) },
    { label: t.mayTell, value: null, places: oneEach(perhaps) },
  ];
  return {
    key: `${slug} ${year}`,
    href: addressOf(context.voice, threadPath(around.organisation.slug, 'commitment', slug)),
    text: markRetold(
      shorten(wordings[0]?.text ?? slug, longestName),
      around.natures.get(slug)?.nature ?? [],
      context.words,
    ),
    isWritten: true,
    about: [year === null ? t.noYear : String(year), t.sorts[counted.sort].toLowerCase()].join(' · '),
    facts: facts.filter(({ places }) => places.length > 0),
  };
}

function presentAim({ slug, year, aim, result }: CountedAim, around: Around, context: Context): ItemView {
  const t = context.words.threads.state;
  const thread = around.threads.get(`indicator ${slug}`);
  const factOf = (label: string, cell: CountedCell | null): FactView[] => {
    if (cell === null) return [];
    const row = thread?.statements.find(({ key }) => key === cell.statement);
    return [{ label, value: cell.raw || '–', places: row === undefined ? [] : [sourceOf(row, around, context)] }];
  };
  return {
    key: `${slug} ${year}`,
    href: addressOf(context.voice, threadPath(around.organisation.slug, 'indicator', slug)),
    text: shorten(thread?.title ?? slug, longestName),
    isWritten: true,
    about: String(year),
    facts: [...factOf(t.aim, aim), ...factOf(t.result, result)],
  };
}

function presentChange({ finding: key, year, told }: Change, around: Around, context: Context): ItemView {
  const t = context.words.threads.state;
  const finding = around.findings.get(key);
  return {
    key,
    href: addressOf(context.voice, findingPath(around.organisation.slug, key)),
    text: shorten(finding?.message[context.voice.language] ?? key, longestName),
    isWritten: false,
    about: [finding?.subject.title ?? '', year ?? ''].filter((part) => part !== '').join(' · '),
    facts:
      told === null
        ? []
        : [
            {
              label: t.documentSays,
              value: `“${shorten(told.raw, longestQuote)}”`,
              places: [placeOf(told, around, context)],
            },
          ],
  };
}

/** The items of a list, each with the values and the documents that it rests on. */
export function presentItems(list: CountedList, around: Around, context: Context): readonly ItemView[] {
  switch (list.kind) {
    case 'commitment':
      return list.items.map((item) => presentCommitment(item, around, context));
    case 'indicator':
      return list.items.map((item) => presentAim(item, around, context));
    case 'finding':
      return list.items.map((item) => presentChange(item, around, context));
  }
}
