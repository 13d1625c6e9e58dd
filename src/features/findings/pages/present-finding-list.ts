import { addressOf } from '../../../frame/addresses.ts';
import type { Context } from '../../../frame/context.ts';
import { frameOf } from '../../../frame/frame.ts';
import { pageLinks } from '../../../frame/page-links.ts';
import type { SelectFieldProps } from '../../../ui/select-field/select-field.tsx';
import { nl } from '../../../words/nl.data.ts';
import { shortName } from '../../../words/publication-name.ts';
import type { Organisation } from '../../organisations/queries/list-organisations.ts';
import type { Originals } from '../../publications/queries/list-originals.ts';
import type { ListedPublication } from '../../publications/queries/list-publications.ts';
import { textsAt } from '../../publications/queries/texts-at.ts';
import type { FindingList } from '../queries/list-findings.ts';
import type { FindingListView } from './finding-list-page.tsx';
import { type FindingRequest, lastPage, pageSize } from './finding-request.ts';
import { presentCard } from './present-card.ts';
import { titleOfRule } from './title-of-rule.ts';

export type LoadedFindingList = {
  readonly organisation: Organisation;
  readonly list: FindingList;
  readonly publications: readonly ListedPublication[];
  /** Those of the texts that the findings rest on. */
  readonly originals: Originals;
};

/** Names every field of the list of findings. */
export function presentFindingList(
  { organisation, list, publications, originals }: LoadedFindingList,
  request: FindingRequest,
  context: Context,
): FindingListView {
  const { findings, total, facets } = list;
  const { words, voice } = context;
  const t = words.threads.finding;
  const path = `/${organisation.slug}/bevindingen`;
  const isFiltered = Object.entries(request).some(([name, value]) => name !== 'pagina' && value !== null);
  const query = {
    ernst: request.ernst,
    regel: request.regel,
    onderdeel: request.onderdeel,
    publicatie: request.publicatie,
    jaar: request.jaar === null ? null : String(request.jaar),
  };
  const data = (form: string) => addressOf({ ...voice, explicit: false }, `${path}.${form}`, query);
  return {
    frame: frameOf({
      ...context,
      path: isFiltered || request.pagina > 1 ? null : path,
      title: `${t.list} · ${organisation.name}`,
      description: t.listLead,
      organisation,
      ...(findings.length > 0 && {
        texts: textsAt(
          findings.flatMap(({ evidence }) => evidence),
          originals,
        ),
      }),
    }),
    contentLanguage: voice.language === 'nl' ? undefined : 'nl',
    above: [{ href: addressOf(voice, `/${organisation.slug}`), text: organisation.name }],
    action: path,
    language: voice.explicit ? voice.language : null,
    filters: presentFilters(facets, publications, request, context),
    summary: total > 0 ? words.threads.findings(total) : isFiltered ? t.none : t.noneAtAll,
    findings: findings.map((finding) => presentCard(finding, organisation.slug, context)),
    pages: pageLinks(
      Math.min(lastPage, Math.ceil(total / pageSize)),
      request.pagina,
      (page) => addressOf(voice, path, { ...query, pagina: page === 1 ? null : String(page) }),
      t,
    ),
    data: [
      { href: data('json'), text: 'JSON' },
      { href: data('csv'), text: 'CSV' },
      { href: `${path}.csv-metadata.json`, text: words.publication.columns },
    ],
    rules: { href: addressOf(voice, '/regels'), text: words.threads.rule.list },
  };
}

function presentFilters(
  facets: FindingList['facets'],
  publications: readonly ListedPublication[],
  request: FindingRequest,
  { words, voice }: Context,
): readonly SelectFieldProps[] {
  const t = words.threads.finding;
  const all = { value: '', text: t.all };
  return [
    {
      name: 'ernst',
      label: t.severity,
      value: request.ernst ?? '',
      options: [
        all,
        ...facets.severity.map(({ severity, count }) => ({
          value: severity,
          text: t.option(words.threads.severities[severity], count),
        })),
      ],
    },
    {
      name: 'regel',
      label: t.rule,
      value: request.regel ?? '',
      options: [
        all,
        ...facets.rule.map(({ rule, count }) => ({
          value: rule,
          text: t.option(titleOfRule(rule, voice.language), count),
        })),
      ],
    },
    {
      name: 'onderdeel',
      label: t.field,
      value: request.onderdeel ?? '',
      options: [all, ...facets.field.map(({ slug, title, count }) => ({ value: slug, text: t.option(title, count) }))],
    },
    {
      name: 'jaar',
      label: t.year,
      value: request.jaar === null ? '' : String(request.jaar),
      options: [
        all,
        ...facets.year.map(({ year, count }) => ({ value: String(year), text: t.option(String(year), count) })),
      ],
    },
    {
      name: 'publicatie',
      label: t.publication,
      value: request.publicatie ?? '',
      options: [all, ...publications.map((one) => ({ value: one.slug, text: shortName(nl, one) }))],
    },
  ];
}
