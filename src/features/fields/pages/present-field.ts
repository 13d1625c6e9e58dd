import { addressOf } from '../../../frame/addresses.ts';
import type { Context } from '../../../frame/context.ts';
import { followPath } from '../../../frame/follow-path.ts';
import { frameOf } from '../../../frame/frame.ts';
import { presentCite } from '../../../frame/present-cite.ts';
import { titleKey } from '../../../model/text/keys.ts';
import { latestOf } from '../../../threading/timeline.ts';
import { besideIn } from '../../../ui/neighbours/neighbours.tsx';
import { signNames } from '../../../ui/thread-table/thread-table-view.ts';
import { nl } from '../../../words/nl.data.ts';
import { chapterName, shortName } from '../../../words/publication-name.ts';
import { presentEvidence } from '../../evidence/present-evidence.ts';
import { presentCard } from '../../findings/pages/present-card.ts';
import { mayMissAt, placesOf, placesOfAll, textsAt } from '../../publications/queries/texts-at.ts';
import { moneyPath, threadPath } from '../../threads/addresses/thread-paths.ts';
import { citedOf, presentPictureLinks } from '../picture/present-card.ts';
import { presentPicture } from '../picture/present-picture.ts';
import { type Column, columnsOf } from '../shown/columns.ts';
import type { LoadedField } from '../shown/load-field.ts';
import { sayCrossing } from '../shown/say-crossing.ts';
import { mostCommitments, shownTrail } from '../shown/shown-trail.ts';
import type { FieldView } from './field-view.ts';
import { inListOrder } from './present-field-list.ts';
import { presentTable } from './present-table.ts';

/** More cards of findings than this make the page long; the marks in the table lead to all, and so does the list of findings. */
const mostCards = 6;

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
  const shown = shownTrail(loaded);
  const { absent } = shown;
  const table = presentTable(
    {
      organisation: organisation.slug,
      chapters: field.statements,
      absent,
      threads: shown.threads,
      findings,
      originals: loaded.originals,
      rowHead: words.threads.table.rowHead,
      commitments: {
        href: addressOf(voice, `/${organisation.slug}/voornemens`, { onderdeel: field.slug }),
        text: t.asList(commitments.length),
      },
    },
    context,
  );
  const picture = presentPicture(shown, context);
  const used = new Set(
    table.groups.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.marks.map(({ sign }) => sign) ?? [])),
    ),
  );
  return {
    frame: frameOf({
      ...context,
      path,
      data: { path, hasFeed: true },
      title: `${t.badge}: ${field.title} · ${organisation.name}`,
      description: picture?.sentence.text ?? t.description(field.title, organisation.name),
      ...(picture && { image: { path: `${path}.png`, about: picture.sentence.text } }),
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
    follow: {
      href: followPath(voice, [threadPath(organisation.slug, 'policy-field', field.slug).slice(1)]),
      text: words.follow.this['policy-field'],
    },
    names: namesOf(loaded, context),
    crossings: loaded.crossings.map((crossing) => ({
      label: sayCrossing(crossing, words),
      href: addressOf(voice, threadPath(organisation.slug, 'policy-field', crossing.slug)),
      text: crossing.title,
    })),
    picture: picture && { drawn: picture, links: presentPictureLinks(loaded, context) },
    evidence: presentEvidence(organisation.slug, loaded.evidence, context),
    cite: presentCite(citedOf(loaded, context), context),
    money: loaded.hasMoney
      ? { href: addressOf(voice, moneyPath(organisation.slug, field.slug)), text: words.fieldMoney.open }
      : null,
    table,
    remark: threads.length === 0 ? t.empty : sayBlank(loaded, context),
    more:
      commitments.length > mostCommitments
        ? {
            href: addressOf(voice, `/${organisation.slug}/voornemens`, { onderdeel: field.slug }),
            text: t.more(commitments.length - mostCommitments),
          }
        : null,
    legend: signNames.flatMap((sign) => (used.has(sign) ? [{ sign, text: words.threads.legend[sign] }] : [])),
    absent: absent.length === 0 ? null : t.absent(sayRead(absent, loaded, context)),
    findings: findings
      .slice(0, mostCards)
      .map((finding) => presentCard(finding, organisation.slug, context, field.title)),
    allFindings: {
      href: addressOf(voice, `/${organisation.slug}/bevindingen`, { onderdeel: field.slug }),
      text: words.threads.finding.allHere(totalFindings),
    },
    beside: besideIn(
      inListOrder(loaded.listed),
      ({ slug }) => slug === field.slug,
      ({ slug, title }) => ({
        href: addressOf(voice, threadPath(organisation.slug, 'policy-field', slug)),
        text: title,
      }),
    ),
  };
}

/** What an empty cell says: nothing in the column of a document of which a part is at hand. */
function sayBlank({ field, originals }: LoadedField, { words }: Context): string {
  const t = words.threads.table;
  const byPublication = Map.groupBy(field.statements, ({ publication }) => publication.slug);
  const whole = [...byPublication.values()].filter((own) => mayMissAt(placesOfAll(own), originals)).length;
  if (whole === 0) return `${t.blankAllInPart} ${t.choose}`;
  return [t.blank, ...(whole < byPublication.size ? [t.blankInPart] : []), t.choose].join(' ');
}

/** Publications with how much of them was looked through: "Begroting 2024 (29 onderdelen gelezen)". */
function sayRead(columns: readonly Column[], { publications }: LoadedField, { words }: Context): string {
  const chapters = new Map(publications.map((one) => [one.slug, one.chapters]));
  return columns
    .map((column) => words.threads.field.read(shortName(nl, column), chapters.get(column.slug) ?? 0))
    .join(', ');
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
