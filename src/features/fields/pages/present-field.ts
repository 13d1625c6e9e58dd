import { addressOf } from '../../../frame/addresses.ts';
import type { Context } from '../../../frame/context.ts';
import { frameOf } from '../../../frame/frame.ts';
import { titleKey } from '../../../model/text/keys.ts';
import type { ThreadContent } from '../../../threading/thread-content.ts';
import { latestOf } from '../../../threading/timeline.ts';
import { signNames } from '../../../ui/thread-table/thread-table-view.ts';
import { nl } from '../../../words/nl.data.ts';
import { chapterName, shortName } from '../../../words/publication-name.ts';
import { presentCard } from '../../findings/pages/present-card.ts';
import { placesOf, textsAt } from '../../publications/queries/texts-at.ts';
import { threadPath } from '../../threads/addresses/thread-paths.ts';
import { absentColumns } from './absent-columns.ts';
import type { FieldView } from './field-view.ts';
import type { Crossing, LoadedField } from './load-field.ts';
import { columnsOf, presentTable } from './present-table.ts';

/** More commitments than this make the page heavy; the list of commitments has them all. */
const mostCommitments = 40;
/** More cards of findings than this make the page long; the marks in the table lead to all, and so does the list of findings. */
const mostCards = 10;

/** Names every field of the page of a thread of a field. */
export function presentField(loaded: LoadedField, context: Context): FieldView {
  const { organisation, field, threads, findings, totalFindings } = loaded;
  const { words, voice } = context;
  const t = words.threads.field;
  const path = threadPath(organisation.slug, 'policy-field', field.slug);
  const last = latestOf(field.statements)?.chapter;
  const columns = columnsOf(field.statements);
  const years = columns.flatMap(({ year }) => (year === null ? [] : [year]));
  const span =
    years.length === 0
      ? words.organisation.undated
      : words.organisation.years(String(Math.min(...years)), String(Math.max(...years)));
  const commitments = threads.filter(({ kind }) => kind === 'commitment');
  const shown = new Set([
    ...threads.filter(({ kind }) => kind === 'indicator'),
    ...newest(commitments).slice(0, mostCommitments),
  ]);
  const absent = absentColumns(columns, loaded.publications);
  const table = presentTable(
    {
      organisation: organisation.slug,
      chapters: field.statements,
      absent,
      threads: threads.filter((thread) => shown.has(thread)),
      findings,
      originals: loaded.originals,
      rowHead: words.threads.table.rowHead,
    },
    context,
  );
  const used = new Set(
    table.groups.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) =>
        cells.flatMap((cell) => cell?.marks.map(({ sign }) => (sign === 'met' ? 'answered' : sign)) ?? []),
      ),
    ),
  );
  return {
    frame: frameOf({
      ...context,
      path,
      data: { path, hasFeed: true },
      title: `${t.badge}: ${field.title} · ${organisation.name}`,
      description: t.description(field.title, organisation.name),
      organisation,
      texts: textsAt(placesOf(field, ...threads), loaded.originals),
    }),
    contentLanguage: voice.language === 'nl' ? undefined : 'nl',
    above: [
      { href: addressOf(voice, `/${organisation.slug}`), text: organisation.name },
      { href: addressOf(voice, `/${organisation.slug}/sporen`), text: t.list },
    ],
    badges: [
      t.badge,
      ...(threads.some(({ kind }) => kind === 'indicator')
        ? [words.threads.indicators(threads.length - commitments.length)]
        : []),
      ...(commitments.length > 0 ? [words.threads.commitments(commitments.length)] : []),
      ...(totalFindings > 0 ? [words.threads.findings(totalFindings)] : []),
    ],
    code: last?.code ?? null,
    title: field.title,
    lead: columns.length === 1 ? t.leadOne : t.lead(columns.length, span),
    names: namesOf(loaded, context),
    crossings: loaded.crossings.map((crossing) => ({
      label: sayCrossing(crossing, context),
      href: addressOf(voice, threadPath(organisation.slug, 'policy-field', crossing.slug)),
      text: crossing.title,
    })),
    table,
    remark: threads.length === 0 ? t.empty : null,
    more:
      commitments.length > mostCommitments
        ? {
            href: addressOf(voice, `/${organisation.slug}/voornemens`, { onderdeel: field.slug }),
            text: t.more(commitments.length - mostCommitments),
          }
        : null,
    legend: signNames.flatMap((sign) =>
      sign !== 'met' && used.has(sign) ? [{ sign, text: words.threads.legend[sign] }] : [],
    ),
    absent: absent.length === 0 ? null : t.absent(absent.map((publication) => shortName(nl, publication)).join(', ')),
    findings: findings
      .slice(0, mostCards)
      .map((finding) => presentCard(finding, organisation.slug, context, field.title)),
    allFindings: {
      href: addressOf(voice, `/${organisation.slug}/bevindingen`, { onderdeel: field.slug }),
      text: words.threads.finding.allHere(totalFindings),
    },
  };
}

/** Commitments that were stated last first: of a long thread what is still going on counts most. */
function newest(commitments: readonly ThreadContent[]): readonly ThreadContent[] {
  return commitments.toSorted((left, right) => lastYear(right) - lastYear(left));
}

function lastYear({ statements }: ThreadContent): number {
  return Math.max(0, ...statements.map(({ publication }) => publication.year ?? 0));
}

/** What the field was called in other publications, each name told once. */
function namesOf({ field }: LoadedField, { words }: Context): string[] {
  const last = latestOf(field.statements);
  const others = field.statements.filter(
    ({ chapter }) => last && titleKey(chapterName(chapter)) !== titleKey(chapterName(last.chapter)),
  );
  return [...Map.groupBy(others, ({ chapter }) => titleKey(chapterName(chapter))).values()].flatMap((alike) => {
    const [first] = alike;
    if (first === undefined) return [];
    const where = alike.map(({ publication }) => shortName(nl, publication)).join(', ');
    return words.threads.field.nameThen(where, chapterName(first.chapter));
  });
}

function sayCrossing({ kind, isLater }: Crossing, { words }: Context): string {
  const t = words.threads.field;
  if (kind === 'split') return isLater ? t.splitInto : t.splitFrom;
  return isLater ? t.mergedInto : t.mergedFrom;
}
