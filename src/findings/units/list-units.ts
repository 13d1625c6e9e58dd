import type { Threading } from '../../threading/threading.ts';
import { type Scene, setScene } from '../scene/scene.ts';
import { Digests } from './digests.ts';
import type { Neighbourhoods, UnitKind } from './neighbourhood.ts';
import { Natures } from './show/natures.ts';
import { showChapter } from './show/show-chapter.ts';
import { FieldYears, showCommitment } from './show/show-commitment.ts';
import { lastInFields, showField } from './show/show-field.ts';
import { chaptersUnder, showIndicator } from './show/show-indicator.ts';
import { showOrganisation } from './show/show-organisation.ts';
import { showPublication } from './show/show-publication.ts';
import type { Unit, Units } from './unit.ts';

/** The digests of all that many units show. */
function digestScene({ threading, pages, names }: Scene): Digests {
  const digests = new Digests(threading.vocabulary);
  for (const name of names) digests.add(name);
  for (const { chapter } of pages) digests.addChapter(chapter);
  for (const page of pages) digests.add(page);
  return digests;
}

/** All units of an organisation, kind by kind in the order of the documents, each with what rules see of it. Pure. */
export function listUnits(given: Threading): Units {
  const scene = setScene(given);
  const { threading, pages, fieldOf } = scene;
  const { vocabulary } = threading;
  const digests = digestScene(scene);
  const natures = new Natures(threading.publications);
  const publications = new Map(threading.publications.map((publication) => [publication.slug, publication]));
  const under = chaptersUnder(threading.publications);
  const years = new FieldYears((shown) => digests.add(shown));
  const last = lastInFields(scene);
  const replaced = new Set(threading.replacements.flatMap(({ gone }) => gone));
  const inPublications = Map.groupBy(pages, ({ publication }) => publication.slug);
  const unit = <Kind extends UnitKind>(name: string, neighbourhood: Neighbourhoods[Kind]): Unit<Kind> => ({
    name,
    neighbourhood,
    digest: digests.of(neighbourhood),
  });
  return {
    indicator: scene.indicators.map((one) =>
      unit(one.thread.slug, showIndicator(one, publications, under, fieldOf, natures)),
    ),
    commitment: scene.commitments.map((one) =>
      unit(one.thread.slug, showCommitment(one, fieldOf, years, natures, vocabulary)),
    ),
    chapter: pages.map((page) =>
      unit(
        `${page.publication.slug}/${page.chapter.slug}`,
        showChapter(page, fieldOf(page), scene, natures, vocabulary),
      ),
    ),
    field: scene.fields.map((field) =>
      unit(
        field.thread.slug,
        showField(field, scene, last.get(field.thread.slug) ?? [], replaced, publications, under, natures),
      ),
    ),
    publication: [...inPublications].flatMap(([slug, [first, ...others]]) =>
      first === undefined ? [] : unit(slug, showPublication([first, ...others], scene, natures)),
    ),
    organisation: [unit('', showOrganisation(scene, threading.publications, natures))],
  };
}
