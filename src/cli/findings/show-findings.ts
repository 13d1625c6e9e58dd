import type { ExplanationContent } from '../../features/findings/queries/explanations.ts';
import { findExplanation } from '../../features/findings/queries/find-explanation.ts';
import { findFinding, findGone, type GoneFinding } from '../../features/findings/queries/find-finding.ts';
import type { FindingContent } from '../../features/findings/queries/finding-content.ts';
import { type FindingFilter, listFindings } from '../../features/findings/queries/list-findings.ts';
import { lastingWords } from '../../features/findings/words/lasting-words.data.ts';
import type { Quote, Severity } from '../../findings/finding.ts';
import { flatten } from '../../model/shown-text.ts';
import { read } from '../../record/connection/transaction.ts';
import { Refused } from '../../record/errors/refused.ts';
import { onRecord, print } from '../on-record.ts';
import { say } from '../output.ts';
import type { RecordOptions } from '../record-options.ts';
import type { ListOptions } from './finding-options.ts';

type Kept = ExplanationContent & { readonly message: string };

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

function markOf(explanation: ExplanationContent | null): string {
  if (explanation === null) return '';
  return explanation.saidThen === null ? '  (toegelicht)' : `  (${lastingWords.nl.changedShort})`;
}

function listedLines({ key, severity, message, explanation }: FindingContent): string[] {
  return [`${severityWords[severity]}  ${key}${markOf(explanation)}`, `    ${flatten(message.nl)}`];
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

function explanationLines({ reason, decision, decidedOn, saidThen }: ExplanationContent): string[] {
  const { changed, saidThen: lead } = lastingWords.nl;
  const by = [decision, decidedOn].filter((part) => part !== null).map(flatten);
  return [
    '',
    'Toelichting van de organisatie',
    `  ${flatten(reason)}${by.length === 0 ? '' : ` (${by.join(', ')})`}`,
    ...(saidThen === null ? [] : [`  ${changed} ${lead} ${flatten(saidThen.nl)}`]),
  ];
}

function alsoLines({ also }: FindingContent): string[] {
  if (also.length === 0) return [];
  const told = also.flatMap(({ message, evidence }) => [flatten(message.nl), ...evidence.map(quoteLine)]);
  return ['', lastingWords.nl.also(also.length), ...told];
}

function goneLines({ at, why, since, was, rule }: GoneFinding, kept: Kept | null): string[] {
  const t = lastingWords.nl.gone;
  const message = was?.message.nl ?? kept?.message;
  const editions = since.map(({ publication, edition }) => t.edition(publication, edition)).join('; ');
  return [
    `Deze bevinding is er niet meer.${message === undefined ? '' : ` Zij luidde: ${flatten(message)}`}`,
    `${rule}: ${why === 'edition' ? t.since(editions) : t[why]}${at === null ? '' : ` (${at.slice(0, 10)})`}`,
    ...(was === null ? [] : ['', ...was.evidence.map(quoteLine)]),
    ...(kept === null ? [] : explanationLines(kept)),
  ];
}

function findingLines(finding: FindingContent): string[] {
  const { rule, severity, subject, message, evidence, explanation } = finding;
  return [
    flatten(subject.title),
    `${severityWords[severity]}, ${rule}: ${flatten(message.nl)}`,
    '',
    ...evidence.map(quoteLine),
    ...alsoLines(finding),
    ...(explanation === null ? [] : explanationLines(explanation)),
  ];
}

/** Prints one finding with what it quotes, by any key that it ever had; of one that is gone what became of it and how it was explained. */
export async function showOne(key: string, options: RecordOptions): Promise<void> {
  await onRecord(options.organisation, async ({ record, organisation: { organisationId } }) => {
    const [finding, gone, kept] = await read(record, organisationId, async (tx) => {
      const earlier = await findGone(tx, organisationId, key);
      const now = earlier?.became ?? key;
      return [
        await findFinding(tx, organisationId, now),
        now === key ? earlier : await findGone(tx, organisationId, now),
        await findExplanation(tx, organisationId, now),
      ] as const;
    });
    if (finding !== null) return await print(options.json, finding, () => findingLines(finding));
    if (gone === null) throw new Refused('no-finding', { key });
    await print(options.json, { ...gone, gone: true, explanation: kept }, () => goneLines(gone, kept));
  });
}
