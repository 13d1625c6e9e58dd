import { needThread } from '../../features/threads/commands/merge-threads.ts';
import { type ListedThread, listThreads } from '../../features/threads/queries/list-threads.ts';
import { type LastWorded, readLastWorded } from '../../features/wordings/queries/read-last-worded.ts';
import { flatten } from '../../model/shown-text.ts';
import { read } from '../../record/connection/transaction.ts';
import { readSame } from '../../record/wordings/same-statements.ts';
import { explainLink } from '../../threading/explain-link.ts';
import type { Link } from '../../threading/link.ts';
import type { StatementContent, ThreadContent } from '../../threading/thread-content.ts';
import { type ThreadKind, threadKinds } from '../../threading/threading.ts';
import type { Language } from '../../words/numerals.ts';
import { chapterName } from '../../words/publication-name.ts';
import { onRecord, print } from '../on-record.ts';
import type { RecordOptions } from '../record-options.ts';
import { countOf } from '../words/count-of.ts';
import { printScore } from './print-score.ts';
import { readThreadName } from './thread-name.ts';
import { threadWords } from './words.data.ts';

function listedLine(
  { kind, slug, title, publications, firstYear, lastYear, findings }: ListedThread & { readonly kind: ThreadKind },
  language: Language,
) {
  const years = [...new Set([firstYear, lastYear])].filter((year) => year !== null).join('-');
  const facts = [
    ...(years === '' ? [] : [years]),
    countOf(language, publications, 'publication'),
    ...(findings === 0 ? [] : [countOf(language, findings, 'finding')]),
  ];
  return `${kind}/${slug}  ${flatten(title)} (${facts.join(', ')})`;
}

/** Prints the threads of one kind, or of every kind. */
export async function listAll(only: ThreadKind | null, options: RecordOptions, language: Language): Promise<void> {
  await onRecord(options.organisation, language, async ({ record, organisation: { organisationId } }) => {
    const kinds = only === null ? threadKinds : [only];
    const threads = await read(record, organisationId, async (tx) => {
      const listed: (ListedThread & { readonly kind: ThreadKind })[] = [];
      for (const kind of kinds) {
        listed.push(...(await listThreads(tx, organisationId, kind)).map((thread) => ({ kind, ...thread })));
      }
      return listed;
    });
    await print(options.json, threads, () => threads.map((thread) => listedLine(thread, language)));
  });
}

function statementLines({ wordedAs, publication, chapter, text, figures }: StatementContent): string[] {
  const cells = figures.map(({ column, raw }) => `${flatten(column)}: ${flatten(raw)}`);
  return [
    `  ${flatten(publication.title)}, ${flatten(chapterName(chapter))}`,
    `    “${flatten(text)}”${cells.length === 0 ? '' : ` (${cells.join('; ')})`}`,
    `    ${wordedAs}`,
  ];
}

function linkLines(link: Link, kind: ThreadKind, nameOf: (key: string) => string, language: Language): string[] {
  const words = threadWords[language];
  const confirmation = link.confirmation === 'confirmed' ? words.isConfirmed : words.isProposed;
  return [
    `  ${nameOf(link.from)}`,
    `  → ${nameOf(link.to)}`,
    `    ${words.kinds[link.kind]}, ${confirmation} (${printScore(link.score, language)}). ${explainLink(link, kind)[language]}`,
  ];
}

function threadLines(
  { kind, slug, title, field, statements, accounts, carriers = [], agreed = [], links }: ThreadContent,
  names: ReadonlyMap<string, LastWorded>,
  language: Language,
): string[] {
  const words = threadWords[language];
  const part = (name: string, lines: readonly string[]) => (lines.length === 0 ? [] : ['', name, ...lines]);
  return [
    flatten(title),
    `${kind}/${slug}${field === null ? '' : `, in policy-field/${field}`}`,
    ...part(words.statements, statements.flatMap(statementLines)),
    ...part(words.accounts, accounts.flatMap(statementLines)),
    ...part(words.carriers, carriers.flatMap(statementLines)),
    ...part(words.agreed, agreed.flatMap(statementLines)),
    ...part(
      words.links,
      links.flatMap((link) => linkLines(link, kind, (key) => names.get(key)?.wordedAs ?? key, language)),
    ),
  ];
}

/** Prints one thread with its statements, what each can be named by, and why they belong together. */
export async function showOne(name: string, options: RecordOptions, language: Language): Promise<void> {
  await onRecord(options.organisation, language, async ({ record, organisation }) => {
    const thread = await needThread(record, organisation.organisationId, readThreadName(name));
    const ends = thread.links.flatMap(({ from, to }) => [from, to]);
    const names = await read(record, organisation.organisationId, async (tx) =>
      readLastWorded(tx, organisation.organisationId, ends, await readSame(tx, organisation.organisationId)),
    );
    await print(options.json, thread, () => threadLines(thread, names, language));
  });
}
