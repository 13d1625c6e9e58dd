import type { Finding, Quote } from '../../../findings/finding.ts';
import { publicationCode } from '../../../findings/report/title-publication.ts';
import { joinNatures } from '../../../model/nature.ts';
import { explainLink } from '../../../threading/explain-link.ts';
import type { Link } from '../../../threading/link.ts';
import { nameOf, type Statement } from '../../../threading/statement.ts';
import { hangingAt } from '../../../threading/thread-content.ts';
import type { Thread, Threading, ThreadKind } from '../../../threading/threading.ts';
import { nl } from '../../../words/nl.data.ts';
import type { Language } from '../../../words/numerals.ts';
import { sayPlace } from '../../../words/say-place.ts';
import type { Checked, CheckedOrganisation } from '../checked.ts';
import { findPlace } from '../quote-view.ts';
import { natureOf, originalOf, printTexts } from '../say-texts.ts';

/** The code of a chapter, or its title where it has none. */
function chapterCode({ code, title }: { readonly code: string | null; readonly title: string }): string {
  return code ?? title;
}

function presentPlace(threading: Threading, place: { readonly publication: string; readonly chapter: string }) {
  const { publication, chapter } = findPlace(threading, place);
  return {
    publication: publication === null ? place.publication : publicationCode(publication),
    chapter: chapter === null ? place.chapter : chapterCode(chapter),
    chapterTitle: chapter?.title ?? place.chapter,
  };
}

function presentQuote(threading: Threading, quote: Quote, language: Language) {
  const { chapter } = findPlace(threading, quote);
  return {
    ...presentPlace(threading, quote),
    label: quote.label[language],
    raw: quote.raw,
    position: quote.position === null ? null : sayPlace(nl, quote.position),
    at: quote.position,
    statement: quote.statement,
    nature: chapter?.nature ?? [],
    original: originalOf(chapter),
  };
}

function presentFinding({ organisation, threading }: CheckedOrganisation, finding: Finding, language: Language) {
  const at = presentPlace(threading, finding.chapter);
  const slugs = new Set([finding.chapter.publication, ...finding.evidence.map(({ publication }) => publication)]);
  return {
    key: finding.key,
    rule: finding.rule,
    severity: finding.severity,
    organisation: organisation.slug,
    publication: at.publication,
    chapter: at.chapter,
    chapterTitle: at.chapterTitle,
    publications: threading.publications.filter(({ slug }) => slugs.has(slug)).map(publicationCode),
    subject: finding.subject.title,
    thread: { kind: finding.subject.kind, slug: finding.subject.thread },
    message: finding.message[language],
    messages: { nl: finding.message.nl, en: finding.message.en },
    evidence: finding.evidence.map((quote) => presentQuote(threading, quote, language)),
  };
}

function presentStatement(statement: Statement) {
  return {
    key: statement.key,
    publication: publicationCode(statement.publication),
    chapter: chapterCode(statement.chapter),
    chapterTitle: statement.chapter.title,
    name: nameOf(statement),
  };
}

function presentLink(link: Link, kind: ThreadKind, language: Language) {
  return {
    from: link.from,
    to: link.to,
    kind: link.kind,
    score: Math.round(link.score * 1000) / 1000,
    why: explainLink(link, kind)[language],
    confirmation: link.confirmation,
  };
}

function presentThread({ organisation, threading }: CheckedOrganisation, thread: Thread, language: Language) {
  return {
    kind: thread.kind,
    slug: thread.slug,
    organisation: organisation.slug,
    title: thread.title,
    field: thread.field,
    statements: thread.statements.map(presentStatement),
    answers: hangingAt(thread, 'answers', 'to', threading).map(presentStatement),
    carriers: hangingAt(thread, 'carries-out', 'to', threading).map(presentStatement),
    agreed: hangingAt(thread, 'carries-out', 'from', threading).map(presentStatement),
    links: thread.links.map((link) => presentLink(link, thread.kind, language)),
  };
}

/** A check as it leaves the house: `schema/check.002.json`. Names every field. */
export function presentCheck({ organisations, counts, notes }: Checked, language: Language) {
  return {
    language,
    nature: joinNatures(...organisations.map(natureOf)),
    texts: printTexts(organisations, language),
    organisations: organisations.map((own) => ({
      slug: own.organisation.slug,
      name: own.organisation.name,
      nature: natureOf(own),
    })),
    findings: organisations.flatMap((own) => own.findings.map((finding) => presentFinding(own, finding, language))),
    threads: organisations.flatMap((own) =>
      own.threading.threads.map((thread) => presentThread(own, thread, language)),
    ),
    counts,
    notes: notes.map(({ nl: sentence }) => sentence),
  };
}

/** The whole check as JSON. */
export function formatJson(checked: Checked, language: Language): string {
  return `${JSON.stringify(presentCheck(checked, language), null, 2)}\n`;
}
