import { catalogue } from '../../../findings/catalogue.ts';
import type { Quote } from '../../../findings/finding.ts';
import { isWorded } from '../../../findings/scene/texts/is-worded.ts';
import { addressOf, chapterPath } from '../../../frame/addresses.ts';
import type { Context } from '../../../frame/context.ts';
import { frameOf } from '../../../frame/frame.ts';
import type { QuoteView } from '../../../ui/quotes/quotes.tsx';
import { withSignsKept } from '../../../words/line-breaks.ts';
import { nl } from '../../../words/nl.data.ts';
import { printDate } from '../../../words/numerals.ts';
import { chapterName, shortName } from '../../../words/publication-name.ts';
import { originalOf } from '../../publications/queries/list-originals.ts';
import { textsAt } from '../../publications/queries/texts-at.ts';
import { presentPlace } from '../../statements/pages/present-place.ts';
import { tableIdAt } from '../../statements/queries/list-table-ids.ts';
import { sourceAddress, tableAnchor } from '../../threads/addresses/source-address.ts';
import { threadPath } from '../../threads/addresses/thread-paths.ts';
import type { FindingView } from './finding-page.tsx';
import type { LoadedFinding } from './load-finding.ts';
import { findingPath } from './present-card.ts';

/** Names every field of the page of a finding. */
export function presentFinding(loaded: LoadedFinding, context: Context): FindingView {
  const { organisation, finding, field } = loaded;
  const { words, voice } = context;
  const t = words.threads.finding;
  const rule = catalogue.find(({ code }) => code === finding.rule);
  const title = rule?.text.title[voice.language] ?? finding.rule;
  const path = findingPath(organisation.slug, finding.key);
  const { subject, explanation } = finding;
  const texts = textsAt(finding.evidence, loaded.originals);
  const retold = texts.natures.filter((nature) => nature.includes('retold')).length;
  const hasThread = subject.kind !== 'chapter' && loaded.thread !== null;
  return {
    frame: frameOf({
      ...context,
      path,
      title: `${title}: ${subject.title.slice(0, 80)} · ${organisation.name}`,
      description: finding.message[voice.language],
      organisation,
      texts,
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
    quotes: finding.evidence.map((quote, index) => presentQuote(quote, index, loaded, context)),
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
    explanation: explanation && {
      reason: explanation.reason,
      decision: explanation.decision,
      decidedOn: explanation.decidedOn,
      on: t.explainedOn(printDate(voice.language, explanation.at)),
    },
    rule: rule
      ? {
          what: rule.text.what[voice.language],
          why: rule.text.why[voice.language],
          wrong: rule.text.wrong[voice.language],
          link: { href: addressOf(voice, `/regels/${rule.code}`), text: t.ruleLink(title) },
        }
      : null,
    key: finding.key,
    data: [{ href: `${path}.json`, text: 'JSON' }],
  };
}

/** A quote with the way to the place where it stands. */
function presentQuote(
  { publication, chapter, statement, kind, label, raw, position }: Quote,
  index: number,
  { organisation, thread, field, publications, originals, addresses, tables }: LoadedFinding,
  { words, voice }: Context,
): QuoteView {
  const isRetold = isWorded({ kind, raw }) && originalOf(originals, { publication, chapter }).nature.includes('retold');
  const listed = publications.find(({ slug }) => slug === publication);
  const known = [thread, field].flatMap((one) => (one === null ? [] : [...one.statements, ...one.accounts]));
  const stated = known.find(({ key }) => key === statement && kind !== 'chapter');
  const place = known.find((one) => one.publication.slug === publication && one.chapter.slug === chapter)?.chapter;
  const table = tableIdAt(tables, { publication, chapter, position });
  const path = chapterPath(organisation.slug, { publication, edition: null }, chapter);
  return {
    key: String(index),
    publication: listed ? shortName(nl, listed) : publication,
    label: isRetold ? `${label[voice.language]} · ${words.threads.finding.retold}` : label[voice.language],
    text: raw.trim(),
    source: {
      href: stated
        ? sourceAddress(voice, organisation.slug, stated)
        : addressOf(voice, table === null ? path : `${path}#${tableAnchor(table)}`),
      text: place ? chapterName(place) : words.threads.finding.read,
    },
    place: presentPlace(words, position, addresses.get(`${publication}/${chapter}`), isRetold ? null : raw),
  };
}
