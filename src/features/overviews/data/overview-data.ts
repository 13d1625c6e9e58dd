import type { PageData } from '../../../frame/data/page-data.ts';
import { joinTexts } from '../../../model/nature.ts';
import { nl } from '../../../words/nl.data.ts';
import { withdrawnJson } from '../../desk/present-withdrawn.ts';
import type { Organisation } from '../../organisations/queries/list-organisations.ts';
import type { ListedPublication } from '../../publications/queries/list-publications.ts';
import type { Withdrawal } from '../../publications/queries/withdrawals.ts';
import { listOf, natureCell } from '../../threads/data/listed-data.ts';
import { organisationColumns, publicationColumns } from './overview-columns.data.ts';

type Card = { readonly organisation: Organisation; readonly publications: readonly ListedPublication[] };

/** The data of the start: which organisations there are. */
export function organisationsData(cards: readonly Card[]): PageData {
  return {
    kind: 'organisations',
    title: nl.missingPage.organisations,
    file: 'organisaties',
    organisation: null,
    texts: joinTexts(cards.map(({ organisation }) => organisation.texts ?? { natures: [], originals: [] })),
    columns: organisationColumns,
    rows: cards.map(({ organisation: { slug, name, kind, licence }, publications }) => [
      slug,
      name,
      kind,
      publications.length,
      licence ?? null,
    ]),
    list: 'organisations',
  };
}

/** The data of an organisation: its publications, and what it withdrew. */
export function organisationData(
  organisation: Organisation,
  publications: readonly ListedPublication[],
  withdrawals: readonly Withdrawal[],
): PageData {
  const about = listOf(organisation, 'publicaties', nl.organisation.publications);
  return {
    ...about,
    kind: 'organisation',
    columns: publicationColumns,
    rows: publications.map((one) => [
      one.slug,
      one.kind,
      one.year,
      one.endYear,
      one.sequence,
      one.title,
      one.edition,
      one.frozenAt.toISOString(),
      one.chapters,
      one.isInPart,
      natureCell(about.texts),
      one.standing,
    ]),
    list: 'publications',
    about: {
      kind: organisation.kind,
      withdrawals: withdrawals.map((withdrawal) => {
        const { publication, withdrawn } = withdrawnJson(organisation, withdrawal);
        return { publication, ...withdrawn };
      }),
    },
  };
}
