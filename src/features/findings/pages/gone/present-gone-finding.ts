import { catalogue } from '../../../../findings/catalogue.ts';
import type { Said } from '../../../../findings/finding.ts';
import { titlePublication } from '../../../../findings/report/title-publication.ts';
import { namePublication } from '../../../../findings/words/name-publication.ts';
import { addressOf, publicationPath } from '../../../../frame/addresses.ts';
import type { Context } from '../../../../frame/context.ts';
import { frameOf } from '../../../../frame/frame.ts';
import { withSignsKept } from '../../../../words/line-breaks.ts';
import { printDate } from '../../../../words/numerals.ts';
import { textsAt } from '../../../publications/queries/texts-at.ts';
import { lastingWords } from '../../words/lasting-words.data.ts';
import { presentExplanation } from '../explanation.tsx';
import { findingPath } from '../present-card.ts';
import { presentQuote } from '../present-quote.ts';
import { titleOfRule } from '../title-of-rule.ts';
import { changedSince, isStillTold } from './changed-since.ts';
import type { GoneFindingView } from './gone-finding-page.tsx';
import type { LoadedGone } from './load-gone.ts';

/** Names every field of the page of a finding that is not found any more. */
export function presentGoneFinding(loaded: LoadedGone, context: Context): GoneFindingView {
  const { organisation, finding, speaker, explanation, originals } = loaded;
  const { words, voice } = context;
  const { language } = voice;
  const t = lastingWords[language].gone;
  const editions = editionsOf(loaded, context);
  const changed = changedSince(finding);
  const rule = titleOfRule(finding.rule, language);
  const isTold = isStillTold(finding);
  const [first] = changed;
  const title = first ? t.changedTitle(first.edition - 1, first.edition) : isTold ? t.toldTitle : t.title;
  const lead =
    changed.length > 0
      ? changed
          .map(({ publication, edition }) => t.changed(nameOf(publication, loaded, context), edition - 1, edition))
          .join(' ')
      : finding.why === 'edition'
        ? t.since(editions.map(({ said }) => said).join('; '))
        : t[finding.why];
  return {
    frame: frameOf({
      ...context,
      path: null,
      ...(isTold && { data: { path: findingPath(organisation.slug, finding.key) } }),
      title: `${title}: ${rule} · ${organisation.name}`,
      description: lead,
      organisation,
      ...(finding.was !== null && { texts: textsAt(finding.was.evidence, originals) }),
    }),
    contentLanguage: language === 'nl' ? undefined : 'nl',
    above: [
      { href: addressOf(voice, `/${organisation.slug}`), text: organisation.name },
      { href: addressOf(voice, `/${organisation.slug}/bevindingen`), text: words.threads.finding.list },
    ],
    badges: [words.threads.finding.badge, ...(isTold ? [] : [words.gonePage.badge])],
    title,
    lead,
    on: finding.at === null || finding.why === 'told-by' ? null : t.on(printDate(language, new Date(finding.at))),
    said: presentSaid(loaded, context),
    explanation: explanation && presentExplanation(explanation, context),
    more: {
      head: t.more,
      links: [
        ...(speaker === null
          ? []
          : [
              {
                href: addressOf(voice, findingPath(organisation.slug, speaker.key)),
                text: t.toldBy(titleOfRule(speaker.rule, language)),
              },
            ]),
        ...editions.map(({ href, text }) => ({ href, text })),
        ...(catalogue.some(({ code }) => code === finding.rule)
          ? [{ href: addressOf(voice, `/regels/${finding.rule}`), text: t.rule(rule) }]
          : []),
        { href: addressOf(voice, `/${organisation.slug}/bevindingen`), text: t.all },
      ],
    },
  };
}

/** A publication in a sentence; its address where it is not here any more. */
function nameOf(publication: string, { publications }: LoadedGone, { voice }: Context): string {
  const listed = publications.find(({ slug }) => slug === publication);
  return listed === undefined ? publication : namePublication(listed)[voice.language];
}

/** The editions since which it is gone, each with its page, as a sentence names it and as a link does. */
function editionsOf({ organisation, finding, publications }: LoadedGone, { voice }: Context) {
  return finding.since.map(({ publication, edition }) => {
    const listed = publications.find(({ slug }) => slug === publication);
    const [inSentence, alone] = listed ? [namePublication(listed), titlePublication(listed)] : [];
    const named = (name: Said | undefined) =>
      lastingWords[voice.language].gone.edition(name?.[voice.language] ?? publication, edition);
    return {
      href: addressOf(voice, publicationPath(organisation.slug, { publication, edition })),
      said: named(inSentence),
      text: named(alone),
    };
  });
}

/** What it said; of one from before that was kept, what the explanation has of it. */
function presentSaid(loaded: LoadedGone, context: Context): GoneFindingView['said'] {
  const { finding, explanation } = loaded;
  const { language } = context.voice;
  const t = lastingWords[language].gone;
  const { was } = finding;
  const message = was?.message[language] ?? explanation?.message;
  if (message == null) return null;
  // What was published where the source is may be another file by now.
  const places = { ...loaded, thread: null, field: null, addresses: new Map() };
  return {
    head: t.said,
    lead: t.saidLead,
    message: withSignsKept(message),
    about: was?.subject.title ?? null,
    isDutch: was === null,
    quotes: loaded.quotes.map((quote, index) => {
      const shown = presentQuote(quote, String(index), places, context);
      return quote.stood ? shown : { ...shown, source: { ...shown.source, text: t.stood }, isNamed: false };
    }),
  };
}
