import { addressOf, chapterPath, publicationPath, wholePath } from '../../../frame/addresses.ts';
import type { Context } from '../../../frame/context.ts';
import { frameOf } from '../../../frame/frame.ts';
import { textsOf } from '../../../model/nature.ts';
import { printPeriod } from '../../../model/publication.ts';
import { siteProfileNames } from '../../../model/reading.ts';
import { printDate, printNumber } from '../../../words/numerals.ts';
import { say } from '../../../words/say.ts';
import { sayGround } from '../../../words/say-ground.ts';
import { sayPlace } from '../../../words/say-place.ts';
import { recountId } from '../../about/recount-text.ts';
import { agreementWords } from '../../commitments/agreement/agreement-words.data.ts';
import type { LoadedAmbitions } from '../../commitments/agreement/load-ambitions.ts';
import { ambitionsPath, presentAmbitions } from '../../commitments/agreement/present-ambitions.ts';
import { presentCorrected } from '../../corrections/corrected/present-corrected.ts';
import { hostOf, unique } from '../../statements/pages/chapter-words.ts';
import { presentDoubts } from '../../statements/pages/present-doubts.ts';
import type { LoadedPublication } from './load-publication.ts';
import { presentAgreed } from './present-agreed.ts';
import { presentEditions } from './present-editions.ts';
import { presentOutline } from './present-outline.ts';
import { presentStanding } from './present-standing.ts';
import type { PublicationView } from './publication-page.tsx';
import { sayDecided } from './say-decided.ts';

/** More ambitions than this have a page of their own. */
const mostAmbitions = 60;

function presentAgreement(loaded: LoadedAmbitions, context: Context): PublicationView['ambitions'] {
  const { organisation, edition, ambitions } = loaded;
  return {
    view: presentAmbitions(loaded, ambitions.slice(0, mostAmbitions), context),
    all: {
      href: addressOf(context.voice, ambitionsPath(organisation.slug, edition.slug)),
      text: agreementWords[context.voice.language].all,
    },
  };
}

/** The path of an edition of a publication: without its number where it is the newest. */
export function pathOf(
  { organisation, edition }: Pick<LoadedPublication, 'organisation' | 'edition'>,
  number: number,
): string {
  return publicationPath(organisation.slug, {
    publication: edition.slug,
    edition: number === edition.current ? null : number,
  });
}

/** Names every field of a publication that the page shows. */
export function presentPublication(loaded: LoadedPublication, context: Context): PublicationView {
  const { organisation, edition, counts, notes, told } = loaded;
  const { words, voice } = context;
  const profiles = siteProfileNames.filter((name) => edition.sources.some(({ profile }) => profile === name));
  const decided = sayDecided(edition.sources, words);
  const isOlder = edition.number < edition.current;
  const path = pathOf(loaded, edition.number);
  const name = { publication: edition.slug, edition: isOlder ? edition.number : null };
  const keys = [
    [counts.chapters, words.publication.chaptersLabel],
    [counts.commitments, words.publication.commitmentsLabel],
    [counts.accounts, words.publication.accountsLabel],
    [counts.indicators, words.publication.indicatorsLabel],
    [counts.figures, words.publication.figuresLabel],
    [counts.amounts, words.publication.amountsLabel],
  ] as const;
  return {
    frame: frameOf({
      ...context,
      path,
      data: { path, hasFeed: edition.number === edition.current },
      title: `${edition.title} · ${organisation.name}`,
      description: `${edition.title} · ${organisation.name}. ${words.frame.slogan}`,
      organisation,
      texts: textsOf(loaded.chapters),
      image: { path: `${path}.png`, about: `${edition.title} · ${organisation.name}` },
    }),
    contentLanguage: voice.language === 'nl' ? undefined : 'nl',
    above: [{ href: addressOf(voice, `/${organisation.slug}`), text: organisation.name }],
    badges: [words.kinds[edition.kind], printPeriod(edition), words.edition.name(edition.number)].filter(
      (badge) => badge !== '' && !edition.title.includes(badge),
    ),
    title: edition.title,
    older: isOlder
      ? {
          text: words.edition.older(edition.number, edition.current),
          link: {
            href: addressOf(voice, pathOf(loaded, edition.current)),
            text: words.edition.toCurrent(edition.current),
          },
        }
      : null,
    standing: presentStanding(loaded.standings, edition.number, voice.language),
    findings:
      loaded.findings === 0 || edition.number < edition.current
        ? null
        : {
            href: addressOf(voice, `/${organisation.slug}/bevindingen`, { publicatie: edition.slug }),
            text: words.threads.findings(loaded.findings),
          },
    whole: {
      href: addressOf(voice, wholePath(organisation.slug, name, null)),
      text: words.publication.whole,
    },
    ambitions: loaded.ambitions && presentAgreement(loaded.ambitions, context),
    keyFigures: keys
      .filter(([number]) => number > 0)
      .map(([number, label]) => ({ value: printNumber(voice.language, number), label: label(number) })),
    outline: presentOutline(loaded.chapters, { ...words.levels, ...edition.agreed?.levels }, (slug) =>
      addressOf(voice, chapterPath(organisation.slug, name, slug)),
    ),
    editions: [
      ...presentEditions(
        loaded.editions,
        loaded.standings,
        edition.number,
        {
          edition: (number) =>
            addressOf(voice, publicationPath(organisation.slug, { publication: edition.slug, edition: number })),
          comparison: (from, to, chapter) =>
            addressOf(voice, `/${organisation.slug}/vergelijk`, {
              van: `${edition.slug}@${from}/${chapter}`,
              met: `${edition.slug}@${to}/${chapter}`,
            }),
        },
        words,
        voice.language,
      ),
      ...loaded.withdrawals.flatMap(({ editions, closedBy, at }) =>
        editions.toReversed().map((number) => ({
          name: words.edition.name(number),
          href: addressOf(voice, pathOf(loaded, number)),
          isShown: false,
          frozen: (closedBy === null ? words.withdrawn : words.withdrawn.closed).on(printDate(voice.language, at)),
          standing: null,
          change: '',
          compared: [],
        })),
      ),
    ],
    agreed: presentAgreed(edition.agreed, words, voice.language),
    hash: edition.sha256,
    recount: { href: addressOf(voice, `/gegevens#${recountId}`), text: words.edition.recount },
    corrected: presentCorrected(loaded.corrected, null, context),
    sources: {
      summary:
        edition.sources.length === 0 ? words.publication.writtenHere : words.publication.files(edition.sources.length),
      readWith: [
        ...profiles.map((one) => words.publication.profile(words.siteProfiles[one])),
        ...(decided === null ? [] : [decided]),
        ...(told === null ? [] : [words.publication.told(printDate(voice.language, told.at), sayGround(told))]),
      ],
      addresses: unique(
        edition.sources.flatMap(({ address }) =>
          address !== null && /^https?:\/\//i.test(address) && URL.canParse(address)
            ? [{ href: new URL(address).origin, text: hostOf(address) }]
            : [],
        ),
        (address) => address.href,
      ),
    },
    notes: {
      lead: counts.notes === 0 ? words.publication.noNotes : words.publication.notesLead(counts.notes),
      rows: notes.map((note) => ({
        text: note.text.length > 400 ? `${note.text.slice(0, 399)}…` : note.text,
        why: say(words.reading.notes, note.why),
        isAsWritten: note.why.say === 'as-written',
        position: sayPlace(words, note.position),
      })),
      more: counts.notes > notes.length ? words.publication.moreNotes(counts.notes - notes.length) : null,
    },
    doubts: {
      lead: counts.doubts === 0 ? words.doubt.none : words.doubt.count(counts.doubts),
      rows: presentDoubts(loaded.doubts, words),
      more: counts.doubts > loaded.doubts.length ? words.doubt.more(counts.doubts - loaded.doubts.length) : null,
    },
  };
}
