import type { ExplanationContent } from '../../features/findings/queries/explanations.ts';
import { findExplanation } from '../../features/findings/queries/find-explanation.ts';
import { findFinding, findGone, type GoneFinding } from '../../features/findings/queries/find-finding.ts';
import type { FindingContent } from '../../features/findings/queries/finding-content.ts';
import { type FindingFilter, listFindings } from '../../features/findings/queries/list-findings.ts';
import { lastingWords } from '../../features/findings/words/lasting-words.data.ts';
import type { Quote } from '../../findings/finding.ts';
import { flatten } from '../../model/shown-text.ts';
import { read } from '../../record/connection/transaction.ts';
import { Refused } from '../../record/errors/refused.ts';
import type { Language } from '../../words/numerals.ts';
import { words as reportWords } from '../check/words/report-words.data.ts';
import { onRecord, print } from '../on-record.ts';
import { say } from '../output.ts';
import type { RecordOptions } from '../record-options.ts';
import type { ListOptions } from './finding-options.ts';
import { findingWords } from './words.data.ts';

type Kept = ExplanationContent & { readonly message: string };

function filterOf({ severity, rule, field, year, publication }: ListOptions): FindingFilter {
  return {
    ...(severity && { severity }),
    ...(rule && { rule }),
    ...(field && { field }),
    ...(year && { year }),
    ...(publication && { publication }),
  };
}

function markOf(explanation: ExplanationContent | null, language: Language): string {
  if (explanation === null) return '';
  return !explanation.hasChanged
    ? `  (${findingWords[language].explained})`
    : `  (${lastingWords[language].changedShort})`;
}

function listedLines({ key, severity, message, explanation }: FindingContent, language: Language): string[] {
  const mark = markOf(explanation, language);
  return [`${reportWords[language].severity[severity]}  ${key}${mark}`, `    ${flatten(message[language])}`];
}

/** Prints the findings that fit, the gravest first. */
export async function listAll(options: ListOptions, language: Language): Promise<void> {
  const words = findingWords[language];
  await onRecord(options.organisation, language, async ({ record, organisation: { organisationId } }) => {
    const { limit, offset } = options;
    const list = await read(record, organisationId, (tx) =>
      listFindings(tx, organisationId, filterOf(options), { limit, offset }),
    );
    await print(options.json, list, () =>
      list.total === 0 ? [words.none] : list.findings.flatMap((one) => listedLines(one, language)),
    );
    const left = list.total - offset - list.findings.length;
    if (!options.json && left > 0) say(words.more(left, offset + list.findings.length));
  });
}

function quoteLine({ publication, chapter, label, raw }: Quote, language: Language): string {
  const text = raw === '' ? findingWords[language].nothing : `“${flatten(raw)}”`;
  return `  ${publication}/${chapter}, ${flatten(label[language])}: ${text}`;
}

function explanationLines(
  { reason, decision, decidedOn, hasChanged, saidThen }: ExplanationContent,
  language: Language,
): string[] {
  const { changed, saidThen: lead } = lastingWords[language];
  const by = [decision, decidedOn].filter((part) => part !== null).map(flatten);
  return [
    '',
    findingWords[language].explanation,
    `  ${flatten(reason)}${by.length === 0 ? '' : ` (${by.join(', ')})`}`,
    ...(hasChanged ? [`  ${changed}${saidThen === null ? '' : ` ${lead} ${flatten(saidThen[language])}`}`] : []),
  ];
}

function alsoLines({ also }: FindingContent, language: Language): string[] {
  if (also.length === 0) return [];
  const told = also.flatMap(({ message, evidence }) => [
    flatten(message[language]),
    ...evidence.map((quote) => quoteLine(quote, language)),
  ]);
  return ['', lastingWords[language].also(also.length), ...told];
}

function goneLines({ at, why, since, was, rule }: GoneFinding, kept: Kept | null, language: Language): string[] {
  const [words, t] = [findingWords[language], lastingWords[language].gone];
  const message = was?.message[language] ?? kept?.message;
  const editions = since.map(({ publication, edition }) => t.edition(publication, edition)).join('; ');
  return [
    [words.gone, ...(message === undefined ? [] : [words.said(flatten(message))])].join(' '),
    `${rule}: ${why === 'edition' ? t.since(editions) : t[why]}${at === null ? '' : ` (${at.slice(0, 10)})`}`,
    ...(was === null ? [] : ['', ...was.evidence.map((quote) => quoteLine(quote, language))]),
    ...(kept === null ? [] : explanationLines(kept, language)),
  ];
}

function findingLines(finding: FindingContent, language: Language): string[] {
  const { rule, severity, subject, message, evidence, explanation } = finding;
  return [
    flatten(subject.title),
    `${reportWords[language].severity[severity]}, ${rule}: ${flatten(message[language])}`,
    '',
    ...evidence.map((quote) => quoteLine(quote, language)),
    ...alsoLines(finding, language),
    ...(explanation === null ? [] : explanationLines(explanation, language)),
  ];
}

/** Prints one finding with what it quotes, by any key that it ever had; of one that is gone what became of it and how it was explained. */
export async function showOne(key: string, options: RecordOptions, language: Language): Promise<void> {
  await onRecord(options.organisation, language, async ({ record, organisation: { organisationId } }) => {
    const [finding, gone, kept] = await read(record, organisationId, async (tx) => {
      const earlier = await findGone(tx, organisationId, key);
      const now = earlier?.became ?? key;
      return [
        await findFinding(tx, organisationId, now),
        now === key ? earlier : await findGone(tx, organisationId, now),
        await findExplanation(tx, organisationId, now),
      ] as const;
    });
    if (finding !== null) return await print(options.json, finding, () => findingLines(finding, language));
    if (gone === null) throw new Refused({ say: 'no-finding', with: { key } });
    await print(options.json, { ...gone, gone: true, explanation: kept }, () => goneLines(gone, kept, language));
  });
}
