import { type Quote, quotesOf } from '../../../findings/finding.ts';
import type { CsvCell } from '../../../frame/data/csv.ts';
import type { PageData } from '../../../frame/data/page-data.ts';
import { nl } from '../../../words/nl.data.ts';
import type { Organisation } from '../../organisations/queries/list-organisations.ts';
import { type Originals, originalOf } from '../../publications/queries/list-originals.ts';
import { textsAt } from '../../publications/queries/texts-at.ts';
import { stoodAt } from '../../threads/addresses/source-address.ts';
import type { LoadedGone } from '../pages/gone/load-gone.ts';
import type { ExplanationContent } from '../queries/explanations.ts';
import type { FindingContent } from '../queries/finding-content.ts';
import { findingColumns, toldColumns } from './finding-columns.data.ts';
import { originalsOf } from './originals-of.ts';

function quoteJson(quote: Quote, originals: Originals) {
  return {
    nature: originalOf(originals, quote).nature,
    original: originalOf(originals, quote).address,
    publication: quote.publication,
    chapter: quote.chapter,
    statement: quote.statement,
    label: quote.label,
    raw: quote.raw,
    at: quote.position,
    // Of what an earlier edition said, which one and where that has it; null of what the newest says.
    earlier: quote.stood ? { edition: quote.stood.edition, chapter: stoodAt(quote.publication, quote.stood) } : null,
  };
}

function explanationJson({ reason, decision, decidedOn, at, hasChanged, saidThen }: ExplanationContent) {
  return {
    ...{ reason, decision, decidedOn, at: at.toISOString() },
    evidenceChanged: hasChanged,
    // What the finding said when it was explained, where it rests on other texts since.
    saidThen,
  };
}

/** A finding that is not found any more as data: what became of it, what it said and how it was explained. */
export function goneJson({ finding, explanation, originals, quotes }: LoadedGone) {
  const { key, rule, at, why, since, was, became } = finding;
  return {
    ...{ key, rule },
    // The key of the finding that tells it now, where one does.
    gone: { at, why, since, toldBy: why === 'told-by' ? became : null },
    was: was && {
      message: was.message,
      evidence: quotes.map((quote) => quoteJson(quote, originals)),
    },
    explanation: explanation && { ...explanationJson(explanation), message: explanation.message },
  };
}

/** A finding, with the texts that it rests on. */
function findingJson({ chapter, evidence, explanation, also, ...finding }: FindingContent, originals: Originals) {
  return {
    key: finding.key,
    rule: finding.rule,
    severity: finding.severity,
    year: finding.year,
    field: finding.field,
    subject: { kind: finding.subject.kind, thread: finding.subject.thread, title: finding.subject.title },
    chapter: `${chapter.publication}/${chapter.chapter}`,
    message: finding.message,
    evidence: evidence.map((quote) => quoteJson(quote, originals)),
    also: also.map((further) => ({
      message: further.message,
      evidence: further.evidence.map((quote) => quoteJson(quote, originals)),
    })),
    speaksFor: finding.speaksFor,
    // When it was found for the first time; null where nobody wrote that down.
    foundAt: finding.foundAt?.toISOString() ?? null,
    explanation: explanation && explanationJson(explanation),
  };
}

function findingRow(finding: FindingContent, originals: Originals): CsvCell[] {
  const { key, severity, rule, year, field, subject, message, evidence, also, explanation, foundAt } = finding;
  const texts = originalsOf(evidence, originals);
  return [
    key,
    severity,
    rule,
    year,
    field,
    subject.title,
    message.nl,
    evidence.map(({ publication, label, raw }) => `${publication} · ${label.nl}: ${raw.trim()}`).join(' | '),
    explanation?.reason ?? null,
    explanation?.decision ?? null,
    texts.nature.join(' ') || null,
    texts.originals.join(' ') || null,
    also.length,
    explanation?.saidThen?.nl ?? null,
    foundAt?.toISOString() ?? null,
  ];
}

/** The data of a finding: one row, and in JSON all that it rests on. */
export function findingData(organisation: Organisation, finding: FindingContent, originals: Originals): PageData {
  return {
    kind: 'finding',
    title: `${finding.message.nl} · ${organisation.name}`,
    file: `${organisation.slug}-bevinding-${finding.key}`,
    organisation,
    texts: textsAt(quotesOf(finding), originals),
    columns: findingColumns,
    rows: [findingRow(finding, originals)],
    about: findingJson(finding, originals),
  };
}

/** The data of a finding that is told still, by another one or of an edition that was changed: one row, and in JSON what it said itself. */
export function toldData(organisation: Organisation, gone: LoadedGone): PageData {
  const { finding, explanation, originals, quotes } = gone;
  const texts = originalsOf(quotes, originals);
  return {
    kind: 'finding',
    title: `${finding.was?.message.nl ?? finding.key} · ${organisation.name}`,
    file: `${organisation.slug}-bevinding-${finding.key}`,
    organisation,
    texts: textsAt(quotes, originals),
    columns: toldColumns,
    rows: [
      [
        finding.key,
        finding.rule,
        finding.became,
        finding.was?.message.nl ?? null,
        explanation?.reason ?? null,
        explanation?.decision ?? null,
        texts.nature.join(' ') || null,
        texts.originals.join(' ') || null,
      ],
    ],
    about: goneJson(gone),
  };
}

/** The data of a part of the findings. @param total how many there are in all @param off the codes of the rules that the organisation put off */
export function findingsData(
  organisation: Organisation,
  findings: readonly FindingContent[],
  { total, originals, off }: { readonly total: number; readonly originals: Originals; readonly off: readonly string[] },
): PageData {
  return {
    kind: 'findings',
    title: `${nl.threads.finding.list} · ${organisation.name}`,
    file: `${organisation.slug}-bevindingen`,
    organisation,
    texts: textsAt(
      findings.flatMap(({ evidence }) => evidence),
      originals,
    ),
    columns: findingColumns,
    rows: findings.map((finding) => findingRow(finding, originals)),
    total,
    list: 'findings',
    about: { rulesOff: off },
    items: findings.map((finding) => findingJson(finding, originals)),
  };
}
