import { findExplanation } from '../../features/findings/queries/find-explanation.ts';
import { findFinding } from '../../features/findings/queries/find-finding.ts';
import type { ExplanationContent, FindingContent } from '../../features/findings/queries/finding-content.ts';
import { type FindingFilter, listFindings } from '../../features/findings/queries/list-findings.ts';
import type { Quote, Severity } from '../../findings/finding.ts';
import { flatten } from '../../model/shown-text.ts';
import { read } from '../../record/connection/transaction.ts';
import { Refused } from '../../record/errors/refused.ts';
import { onRecord, print } from '../on-record.ts';
import { say } from '../output.ts';
import type { RecordOptions } from '../record-options.ts';
import type { ListOptions } from './finding-options.ts';

const severityWords: { readonly [severity in Severity]: string } = {
  error: 'fout',
  warning: 'waarschuwing',
  info: 'opmerking',
};

function filterOf({ severity, rule, field, year, publication }: ListOptions): FindingFilter {
  return {
    ...(severity && { severity }),
    ...(rule && { rule }),
    ...(field && { field }),
    ...(year && { year }),
    ...(publication && { publication }),
  };
}

function listedLines({ key, severity, message, explanation }: FindingContent): string[] {
  return [
    `${severityWords[severity]}  ${key}${explanation === null ? '' : '  (toegelicht)'}`,
    `    ${flatten(message.nl)}`,
  ];
}

/** Prints the findings that fit, the gravest first. */
export async function listAll(options: ListOptions): Promise<void> {
  await onRecord(options.organisation, async ({ record, organisation: { organisationId } }) => {
    const { limit, offset } = options;
    const list = await read(record, organisationId, (tx) =>
      listFindings(tx, organisationId, filterOf(options), { limit, offset }),
    );
    await print(options.json, list, () =>
      list.total === 0 ? ['Geen bevindingen.'] : list.findings.flatMap(listedLines),
    );
    const left = list.total - offset - list.findings.length;
    if (!options.json && left > 0) say(`Nog ${left} meer; vraag ze op met --offset ${offset + list.findings.length}.`);
  });
}

function quoteLine({ publication, chapter, label, raw }: Quote): string {
  return `  ${publication}/${chapter}, ${flatten(label.nl)}: ${raw === '' ? '(niets)' : `“${flatten(raw)}”`}`;
}

function explanationLines({ reason, decision, decidedOn }: ExplanationContent): string[] {
  const by = [decision, decidedOn].filter((part) => part !== null).map(flatten);
  return ['', 'Toelichting van de organisatie', `  ${flatten(reason)}${by.length === 0 ? '' : ` (${by.join(', ')})`}`];
}

function findingLines({ rule, severity, subject, message, evidence, explanation }: FindingContent): string[] {
  return [
    flatten(subject.title),
    `${severityWords[severity]}, ${rule}: ${flatten(message.nl)}`,
    '',
    ...evidence.map(quoteLine),
    ...(explanation === null ? [] : explanationLines(explanation)),
  ];
}

/** Prints one finding with what it quotes; of one whose cause has gone what the organisation said about it. */
export async function showOne(key: string, options: RecordOptions): Promise<void> {
  await onRecord(options.organisation, async ({ record, organisation: { organisationId } }) => {
    const [finding, kept] = await read(record, organisationId, async (tx) => [
      await findFinding(tx, organisationId, key),
      await findExplanation(tx, organisationId, key),
    ]);
    if (finding !== null) return await print(options.json, finding, () => findingLines(finding));
    if (kept === null) throw new Refused({ say: 'no-finding', with: { key } });
    await print(options.json, { key, gone: true, explanation: kept }, () => [
      `Deze bevinding is er niet meer. Zij luidde: ${flatten(kept.message)}`,
      ...explanationLines(kept),
    ]);
  });
}
