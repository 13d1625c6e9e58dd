import { severities } from '../../../findings/finding.ts';
import { addressOf } from '../../../frame/addresses.ts';
import type { Context } from '../../../frame/context.ts';
import { presentPages } from '../../../frame/list/list-pages.ts';
import { isFiltered } from '../../../frame/list/list-request.ts';
import { presentFilter } from '../../../frame/list/present-filter.ts';
import { presentListFrame } from '../../../frame/list/present-list-frame.ts';
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
import { presentRulesOff } from './rules-off.tsx';
import { titleOfRule } from './title-of-rule.ts';

export type LoadedFindingList = {
  readonly organisation: Organisation;
  readonly list: FindingList;
  readonly publications: readonly ListedPublication[];
  /** Those of the texts that the findings rest on. */
  readonly originals: Originals;
  /** The codes of the rules that the organisation put off. */
  readonly off: readonly string[];
};

/** Names every field of the list of findings. */
export function presentFindingList(
  { organisation, list, publications, originals, off }: LoadedFindingList,
  request: FindingRequest,
  context: Context,
): FindingListView {
  const { findings, total, facets, field } = list;
  const { words, voice } = context;
  const t = words.threads.finding;
  const path = `/${organisation.slug}/bevindingen`;
  return {
    ...presentListFrame(
      {
        organisation,
        path,
        title: t.list,
        description: t.listLead,
        request,
        hasFeed: true,
        ...(findings.length > 0 && {
          texts: textsAt(
            findings.flatMap(({ evidence }) => evidence),
            originals,
          ),
        }),
      },
      context,
    ),
    lead: t.listLead,
    form: {
      action: path,
      language: voice.explicit ? voice.language : null,
      filters: presentFilters({ facets, field }, publications, request, context),
    },
    summary: total > 0 ? words.threads.findings(total) : isFiltered(request) ? t.none : t.noneAtAll,
    findings: findings.map((finding) => presentCard(finding, organisation.slug, context)),
    pages: presentPages({ total, size: pageSize, most: lastPage }, request, path, context),
    rules: { href: addressOf(voice, '/regels'), text: words.threads.rule.list },
    off: presentRulesOff(off, organisation, context),
  };
}

function presentFilters(
  { facets, field }: Pick<FindingList, 'facets' | 'field'>,
  publications: readonly ListedPublication[],
  request: FindingRequest,
  { words, voice }: Context,
): readonly SelectFieldProps[] {
  const t = words.threads.finding;
  return [
    presentFilter(
      'ernst',
      t.severity,
      request.ernst,
      facets.severity.map(({ severity, count }) => ({
        value: severity,
        text: words.threads.severities[severity],
        count,
      })),
      words,
      (value) => severities.flatMap((one) => (one === value ? words.threads.severities[one] : []))[0] ?? value,
    ),
    presentFilter(
      'regel',
      t.rule,
      request.regel,
      facets.rule.map(({ rule, count }) => ({ value: rule, text: titleOfRule(rule, voice.language), count })),
      words,
      (value) => titleOfRule(value, voice.language),
    ),
    presentFilter(
      'onderdeel',
      t.field,
      request.onderdeel,
      facets.field.map(({ slug, title, count }) => ({ value: slug, text: title, count })),
      words,
      (value) => field ?? value,
    ),
    presentFilter(
      'jaar',
      t.year,
      request.jaar,
      facets.year.map(({ year, count }) => ({ value: year, text: String(year), count })),
      words,
    ),
    presentFilter(
      'publicatie',
      t.publication,
      request.publicatie,
      publications.map((one) => ({ value: one.slug, text: shortName(nl, one) })),
      words,
    ),
  ];
}
