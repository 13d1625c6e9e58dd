import type { Threading } from '../../threading/threading.ts';
import { type Scene, setScene } from '../scene/scene.ts';
import type { SeenPage, SeenStatement } from '../scene/seen.ts';
import type { Digests } from './digests.ts';
import type { Neighbourhoods, UnitKind } from './neighbourhood.ts';
import { SeenBefore } from './seen-before.ts';
import { Natures } from './show/natures.ts';
import { showChapter } from './show/show-chapter.ts';
import { FieldYears, showCommitment } from './show/show-commitment.ts';
import { lastInFields, showField } from './show/show-field.ts';
import { chaptersUnder, showIndicator } from './show/show-indicator.ts';
import { showOrganisation } from './show/show-organisation.ts';
import { showPublication } from './show/show-publication.ts';
import type { Unit, Units } from './unit.ts';

/** Makes the digests of all that many units show. */
function digestScene({ pages, names }: Scene, digests: Digests): void {
  for (const name of names) digests.of(name);
  for (const { chapter } of pages) digests.addChapter(chapter);
  for (const page of pages) digests.of(page);
}

/**
 * All units of an organisation, kind by kind in the order of the documents, each with what rules see of it. Pure but for what it recalls.
 * @param before what was seen last time, which becomes what is seen now
 */
export function listUnits(given: Threading, before: SeenBefore = new SeenBefore()): Units {
  before.begin();
  const scene = setScene(given, before.scene);
  const { threading, pages, fieldOf } = scene;
  const { digests } = before;
  const vocabulary = before.vocabulary.same('', threading.vocabulary);
  digests.addVocabulary(vocabulary);
  digestScene(scene, digests);
  const natures = new Natures(threading.publications, before.natures);
  const publications = new Map(threading.publications.map((publication) => [publication.slug, publication]));
  const under = chaptersUnder(threading.publications);
  const years = new FieldYears(before.years, digests);
  const last = lastInFields(scene);
  const replaced = new Set(threading.replacements.flatMap(({ gone }) => gone));
  const inPublications = Map.groupBy(pages, ({ publication }) => publication.slug);
  /** `parts`: all that it is made of, besides what publications are and the words of the body. */
  const unit = <Kind extends UnitKind>(
    kind: Kind,
    name: string,
    parts: readonly unknown[],
    show: () => Neighbourhoods[Kind],
  ): Unit<Kind> => {
    const neighbourhood = before.units[kind].of(name, [vocabulary, ...natures.all, ...parts], show);
    return { name, neighbourhood, digest: digests.of(neighbourhood) };
  };
  const publicationOf = ({ publication }: SeenStatement) => publications.get(publication.slug);
  return {
    indicator: scene.indicators.map((one) =>
      unit(
        'indicator',
        one.thread.slug,
        [one, ...one.statements.flatMap((row) => [publicationOf(row), fieldOf(row)])],
        () => showIndicator(one, publications, under, fieldOf, natures),
      ),
    ),
    commitment: scene.commitments.map((one) =>
      unit('commitment', one.thread.slug, [one, ...one.statements.map(fieldOf)], () =>
        showCommitment(one, fieldOf, years, natures, vocabulary),
      ),
    ),
    chapter: pages.map((page) => {
      const answered = page.accounts.map(({ key }) => scene.answeredBy.get(key));
      const revised = scene.revisionsIn(page.publication.slug) === null ? null : scene;
      return unit(
        'chapter',
        `${page.publication.slug}/${page.chapter.slug}`,
        [page, fieldOf(page), revised, ...answered],
        () => showChapter(page, fieldOf(page), scene, natures, vocabulary),
      );
    }),
    field: scene.fields.map((field) =>
      unit('field', field.thread.slug, [scene], () =>
        showField(field, scene, last.get(field.thread.slug) ?? [], replaced, publications, under, natures),
      ),
    ),
    publication: [...inPublications].flatMap(([slug, [first, ...others]]) => {
      if (first === undefined) return [];
      const own: readonly [SeenPage, ...SeenPage[]] = [first, ...others];
      const parts = own.flatMap((page) => [page, fieldOf(page), ...page.indicators.map(scene.threadOf)]);
      return unit('publication', slug, parts, () => showPublication(own, scene, natures));
    }),
    organisation: [unit('organisation', '', [scene], () => showOrganisation(scene, threading.publications, natures))],
  };
}
