import { type Quote, quotesOf } from '../../../findings/finding.ts';
import { printCsv } from '../../../frame/csv/csv.ts';
import { joinNatures, type Nature } from '../../../model/nature.ts';
import { type Originals, originalOf } from '../../publications/queries/list-originals.ts';
import { textsAt } from '../../publications/queries/texts-at.ts';
import { textsData } from '../../statements/data/texts-data.ts';
import { stoodAt } from '../../threads/addresses/source-address.ts';
import type { ExplanationContent } from '../queries/explanations.ts';
import type { FindingContent } from '../queries/finding-content.ts';
import { findingColumns } from './finding-columns.data.ts';
import type { LoadedGone } from './gone/load-gone.ts';

function natureOf(evidence: readonly Quote[], originals: Originals): readonly Nature[] {
  return joinNatures(...evidence.map((quote) => originalOf(originals, quote).nature));
}

function addressesOf(evidence: readonly Quote[], originals: Originals): readonly string[] {
  const addresses = evidence.flatMap((quote) => originalOf(originals, quote).address ?? []);
  return [...new Set(addresses)];
}

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

/** A finding as data, with the texts that it rests on. */
export function findingJson(
  { chapter, evidence, explanation, also, ...finding }: FindingContent,
  originals: Originals,
) {
  const quoted = quotesOf({ evidence, also });
  return {
    ...textsData(textsAt(quoted, originals)),
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
    explanation: explanation && explanationJson(explanation),
  };
}

/** A page of findings as data. @param next where the next page is; null on the last one */
export function findingListJson(
  findings: readonly FindingContent[],
  { total, next, originals }: { readonly total: number; readonly next: string | null; readonly originals: Originals },
) {
  const places = findings.flatMap(({ evidence }) => evidence);
  return {
    ...textsData(textsAt(places, originals)),
    total,
    next,
    findings: findings.map((one) => findingJson(one, originals)),
  };
}

/** Findings as a table, a row for each. */
export function findingsCsv(findings: readonly FindingContent[], originals: Originals): string {
  return printCsv([
    findingColumns.map(({ name }) => name),
    ...findings.map(({ key, severity, rule, year, field, subject, message, evidence, also, explanation }) => [
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
      natureOf(evidence, originals).join(' ') || null,
      addressesOf(evidence, originals).join(' ') || null,
      also.length,
      explanation?.saidThen?.nl ?? null,
    ]),
  ]);
}
