import { needThread } from '../../features/threads/commands/merge-threads.ts';
import { type ListedThread, listThreads } from '../../features/threads/queries/list-threads.ts';
import { type LastWorded, readLastWorded } from '../../features/wordings/queries/read-last-worded.ts';
import { count } from '../../findings/words/count.ts';
import { flatten } from '../../model/shown-text.ts';
import { read } from '../../record/connection/transaction.ts';
import { readSame } from '../../record/wordings/same-statements.ts';
import { explainLink } from '../../threading/explain-link.ts';
import type { Link } from '../../threading/link.ts';
import type { StatementContent, ThreadContent } from '../../threading/thread-content.ts';
import { type ThreadKind, threadKinds } from '../../threading/threading.ts';
import { nameChapter } from '../check/quote-view.ts';
import { onRecord, print } from '../on-record.ts';
import type { RecordOptions } from '../record-options.ts';
import { readThreadName } from './thread-name.ts';

function listedLine(kind: ThreadKind, { slug, title, publications, firstYear, lastYear, findings }: ListedThread) {
  const years = [...new Set([firstYear, lastYear])].filter((year) => year !== null).join('-');
  const facts = [
    ...(years === '' ? [] : [years]),
    count(publications, 'publicatie', 'publicaties'),
    ...(findings === 0 ? [] : [count(findings, 'bevinding', 'bevindingen')]),
  ];
  return `${kind}/${slug}  ${flatten(title)} (${facts.join(', ')})`;
}

/** Prints the threads of one kind, or of every kind. */
export async function listAll(only: ThreadKind | null, options: RecordOptions): Promise<void> {
  await onRecord(options.organisation, async ({ record, organisation: { organisationId } }) => {
    const kinds = only === null ? threadKinds : [only];
    const threads = await read(record, organisationId, async (tx) => {
      const listed: (ListedThread & { readonly kind: ThreadKind })[] = [];
      for (const kind of kinds) {
        listed.push(...(await listThreads(tx, organisationId, kind)).map((thread) => ({ kind, ...thread })));
      }
      return listed;
    });
    await print(options.json, threads, () => threads.map(({ kind, ...thread }) => listedLine(kind, thread)));
  });
}

function statementLines({ wordedAs, publication, chapter, text, figures }: StatementContent): string[] {
  const cells = figures.map(({ column, raw }) => `${flatten(column)}: ${flatten(raw)}`);
  return [
    `  ${flatten(publication.title)}, ${flatten(nameChapter(chapter))}`,
    `    “${flatten(text)}”${cells.length === 0 ? '' : ` (${cells.join('; ')})`}`,
    `    ${wordedAs}`,
  ];
}

const kindsOfLink: { readonly [kind in Link['kind']]: string } = {
  continues: 'gaat door',
  reworded: 'anders verwoord',
  renamed: 'andere naam',
  split: 'gesplitst',
  merged: 'samengevoegd',
  moved: 'verplaatst',
  answers: 'verantwoord',
  ended: 'niet meer gevonden',
};

function linkLines(link: Link, kind: ThreadKind, nameOf: (key: string) => string): string[] {
  const confirmation = link.confirmation === 'confirmed' ? 'bevestigd' : 'voorgesteld';
  return [
    `  ${nameOf(link.from)}`,
    `  → ${nameOf(link.to)}`,
    `    ${kindsOfLink[link.kind]}, ${confirmation} (${link.score.toFixed(2).replace('.', ',')}). ${explainLink(link, kind).nl}`,
  ];
}

function threadLines(
  { kind, slug, title, field, statements, accounts, links }: ThreadContent,
  names: ReadonlyMap<string, LastWorded>,
): string[] {
  const part = (name: string, lines: readonly string[]) => (lines.length === 0 ? [] : ['', name, ...lines]);
  return [
    flatten(title),
    `${kind}/${slug}${field === null ? '' : `, in policy-field/${field}`}`,
    ...part('Uitspraken', statements.flatMap(statementLines)),
    ...part('Verantwoordingen', accounts.flatMap(statementLines)),
    ...part(
      'Schakels',
      links.flatMap((link) => linkLines(link, kind, (key) => names.get(key)?.wordedAs ?? key)),
    ),
  ];
}

/** Prints one thread with its statements, what each can be named by, and why they belong together. */
export async function showOne(name: string, options: RecordOptions): Promise<void> {
  await onRecord(options.organisation, async ({ record, organisation }) => {
    const thread = await needThread(record, organisation.organisationId, readThreadName(name));
    const ends = thread.links.flatMap(({ from, to }) => [from, to]);
    const names = await read(record, organisation.organisationId, async (tx) =>
      readLastWorded(tx, organisation.organisationId, ends, await readSame(tx, organisation.organisationId)),
    );
    await print(options.json, thread, () => threadLines(thread, names));
  });
}
