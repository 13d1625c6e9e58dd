import { catalogue } from '../../../findings/catalogue.ts';
import { type Finding, quotesOf } from '../../../findings/finding.ts';
import { readStored } from '../../../findings/stored-finding.ts';
import type { JudgedRows } from '../../../record/tables/judged-tables.ts';
import { latestOf } from '../../../threading/timeline.ts';
import { soughtWords } from './sought-words.data.ts';

/** What can be found of what was judged, with where it stands: slugs of the publication and of the chapter in it. */
export type JudgedEntry = {
  readonly kind: 'finding' | 'commitment';
  readonly slug: string;
  readonly publication: string;
  readonly chapter: string;
  readonly name: string;
  readonly text: string;
};

/** A vector of the server holds 1 MB. */
const longestText = 100_000;

/** Other words by which readers seek what a finding says. */
function otherWords({ rule, message }: Finding): readonly string[] {
  const meant = soughtWords.filter(({ rules, says }) => rules.includes(rule) && (says?.test(message.nl) ?? true));
  return meant.map(({ words }) => words);
}

/** What a finding is called, what it says, and what it quotes. */
function findingEntry(finding: Finding): JudgedEntry {
  const { key, rule, subject, chapter, message, also } = finding;
  const title = catalogue.find(({ code }) => code === rule)?.text.title ?? { nl: rule, en: rule };
  const messages = [message, ...also.map((further) => further.message)].map(({ nl }) => nl);
  const quotes = quotesOf(finding).map(({ label, raw }) => `${label.nl}: ${raw.trim()}`);
  const name = `${title.nl}: ${subject.title}`;
  return {
    kind: 'finding',
    slug: key,
    ...chapter,
    name: [name, title.en, ...otherWords(finding)].join(' '),
    text: [name, ...messages, ...quotes].join('\n').slice(0, longestText).toWellFormed(),
  };
}

/** A commitment as it was said last. */
function commitmentEntry({ slug, content }: JudgedRows['thread'][number]): readonly JudgedEntry[] {
  const last = content === null ? undefined : latestOf(content.statements);
  if (last === undefined) return [];
  const { publication, chapter, text } = last;
  return [{ kind: 'commitment', slug, publication: publication.slug, chapter: chapter.slug, name: text, text }];
}

/** What can be found of the findings and commitments of a judgement; of what is gone nothing. Pure. */
export function makeJudgedEntries({ finding, thread }: Pick<JudgedRows, 'finding' | 'thread'>): readonly JudgedEntry[] {
  return [
    ...finding.flatMap(({ content }) => (content === null ? [] : [findingEntry(readStored(content))])),
    ...thread.flatMap((row) => (row.kind === 'commitment' ? commitmentEntry(row) : [])),
  ];
}
