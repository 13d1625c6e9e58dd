import { catalogue } from '../../../findings/catalogue.ts';
import type { Quote } from '../../../findings/finding.ts';
import type { Rule } from '../../../findings/rule.ts';
import { shorten } from '../../../findings/words/shorten.ts';
import { addressOf, chapterPath } from '../../../frame/addresses.ts';
import type { Context } from '../../../frame/context.ts';
import { frameOf, shownTexts } from '../../../frame/frame.ts';
import { presentCite } from '../../../frame/present-cite.ts';
import type { Texts } from '../../../model/nature.ts';
import { besideIn } from '../../../ui/neighbours/neighbours.tsx';
import { citePublications } from '../../../words/cite/cite-publications.ts';
import type { Cited } from '../../../words/cite/say-citation.ts';
import { withSignsKept } from '../../../words/line-breaks.ts';
import type { Language } from '../../../words/numerals.ts';
import { textsAt } from '../../publications/queries/texts-at.ts';
import { threadPath } from '../../threads/addresses/thread-paths.ts';
import { lastingWords } from '../words/lasting-words.data.ts';
import { presentExplanation } from './explanation.tsx';
import type { FindingView } from './finding-page.tsx';
import type { LoadedFinding } from './load-finding.ts';
import { findingPath } from './present-card.ts';
import { presentQuote } from './present-quote.ts';
import { presentRows } from './present-rows.ts';
import { titleOfRule } from './title-of-rule.ts';

/** Of what the finding beside it is about, a reader needs no more to know it. */
const longestSubject = 80;

/** Names every field of the page of a finding. */
export function presentFinding(loaded: LoadedFinding, context: Context): FindingView {
  const { organisation, finding, field } = loaded;
  const { words, voice } = context;
  const t = words.threads.finding;
  const rule = ruleOf(loaded);
  const title = rule?.text.title[voice.language] ?? finding.rule;
  const path = findingPath(organisation.slug, finding.key);
  const { subject, explanation } = finding;
  const texts = textsOfFinding(loaded);
  const retold = texts.natures.filter((nature) => nature.includes('retold')).length;
  const hasThread = subject.kind !== 'chapter' && loaded.thread !== null;
  return {
    frame: frameOf({
      ...context,
      path,
      data: { path },
      title: `${title}: ${subject.title.slice(0, 80)} · ${organisation.name}`,
      description: finding.message[voice.language],
      organisation,
      texts,
      image: { path: `${path}.png`, about: finding.message[voice.language] },
    }),
    contentLanguage: voice.language === 'nl' ? undefined : 'nl',
    above: [
      { href: addressOf(voice, `/${organisation.slug}`), text: organisation.name },
      { href: addressOf(voice, `/${organisation.slug}/bevindingen`), text: t.list },
    ],
    badges: [t.badge, words.threads.severities[finding.severity]],
    title,
    message: withSignsKept(finding.message[voice.language]),
    quotesLead: retold === 0 ? t.quotesLead : retold < texts.natures.length ? t.quotesSomeRetold : t.quotesRetold,
    quotes: presentQuotes(finding.evidence, '', loaded, context),
    also: presentAlso(loaded, context),
    about: {
      text: subject.title,
      href: hasThread
        ? addressOf(voice, threadPath(organisation.slug, subject.kind, subject.thread))
        : addressOf(
            voice,
            chapterPath(
              organisation.slug,
              { publication: finding.chapter.publication, edition: null },
              finding.chapter.chapter,
            ),
          ),
    },
    field:
      field === null || (subject.kind === 'policy-field' && subject.thread === field.slug)
        ? null
        : { text: field.title, href: addressOf(voice, threadPath(organisation.slug, 'policy-field', field.slug)) },
    explanation: explanation && presentExplanation(explanation, context),
    explained: presentExplained(loaded, context),
    rule: rule
      ? {
          what: rule.text.what[voice.language],
          why: rule.text.why[voice.language],
          wrong: rule.text.wrong[voice.language],
          link: { href: addressOf(voice, `/regels/${rule.code}`), text: t.ruleLink(title) },
        }
      : null,
    key: finding.key,
    cite: presentCite(citedOf(loaded, context), context),
    beside: besideIn(
      loaded.beside,
      ({ key }) => key === finding.key,
      (other) => ({
        href: addressOf(voice, findingPath(organisation.slug, other.key)),
        text: `${titleOfRule(other.rule, voice.language)}: ${shorten(other.subject, longestSubject)}`,
      }),
    ),
  };
}

/** Quotes with their places, those of a row together. @param mark what sets their keys apart */
function presentQuotes(
  quotes: readonly Quote[],
  mark: string,
  loaded: LoadedFinding,
  context: Context,
): FindingView['quotes'] {
  return presentRows(quotes, loaded.rows).map(({ quote, row }, index) => ({
    ...presentQuote(quote, `${mark}${index}`, loaded, context),
    row: row && {
      name: row.name,
      href: row.quote && presentQuote(row.quote, '', loaded, context).source.href,
    },
  }));
}

/** What there is to cite of a finding: the documents that it rests on, in the order in which they came out. */
function citedOf({ organisation, finding, publications, originals }: LoadedFinding, { site }: Context): Cited {
  const titleIn = (language: Language) => `${titleOfRule(finding.rule, language)}: ${finding.subject.title}`;
  return {
    body: organisation.name,
    title: { nl: titleIn('nl'), en: titleIn('en') },
    ...citePublications(publications, new Set(finding.evidence.map(({ publication }) => publication))),
    natures: shownTexts({ texts: textsAt(finding.evidence, originals), organisation }).natures,
    address: site.base + findingPath(organisation.slug, finding.key),
  };
}

/** How findings that this one speaks for were explained, but for the explanation that counts for this one too; null where none was. */
function presentExplained({ finding, explained }: LoadedFinding, context: Context): FindingView['explained'] {
  const others = explained.filter(({ at }) => at.getTime() !== finding.explanation?.at.getTime());
  if (others.length === 0) return null;
  const t = lastingWords[context.voice.language];
  return {
    head: t.explainedBeside,
    each: others.map(({ message, isTellable, ...explanation }) => ({
      of: isTellable ? `${t.explainedOf} ${message}` : null,
      explanation: presentExplanation(explanation, context),
    })),
  };
}

function ruleOf({ finding }: LoadedFinding): Rule | undefined {
  return catalogue.find(({ code }) => code === finding.rule);
}

/**
 * The texts of a finding, as they are told above it. A rule that rests on absence speaks of what is whole alone (`maySpeak`): that of another text a
 * part is at hand would contradict it there, and is told at that text.
 */
export function textsOfFinding(loaded: LoadedFinding): Texts {
  const texts = textsAt(loaded.finding.evidence, loaded.originals);
  if (ruleOf(loaded)?.restsOn.includes('absence') !== true) return texts;
  return { ...texts, natures: texts.natures.map((nature) => nature.filter((one) => one !== 'in-part')) };
}

/** What else the rule found of the same; null where that is nothing. */
function presentAlso(loaded: LoadedFinding, context: Context): FindingView['also'] {
  const { also } = loaded.finding;
  const { language } = context.voice;
  if (also.length === 0) return null;
  return {
    head: lastingWords[language].also(also.length),
    lead: lastingWords[language].alsoLead,
    findings: also.map(({ message, evidence }, at) => ({
      message: withSignsKept(message[language]),
      quotes: presentQuotes(evidence, `${at}-`, loaded, context),
    })),
  };
}
