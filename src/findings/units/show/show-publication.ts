import { compareYears } from '../../../threading/timeline.ts';
import { aimRoles } from '../../scene/figures/aims.ts';
import type { Scene } from '../../scene/scene.ts';
import type { SeenPage } from '../../scene/seen.ts';
import type { PageInPublication, PublicationNeighbourhood, RowInPublication } from '../neighbourhood.ts';
import type { Natures } from './natures.ts';

function hadIndicators(page: SeenPage, { fieldOf }: Scene): boolean {
  if (page.publication.kind !== 'budget' || page.indicators.length > 0) return false;
  return (fieldOf(page)?.statements ?? []).some(
    (other) => compareYears(other.publication, page.publication) < 0 && other.indicators.length > 0,
  );
}

function showPage(page: SeenPage, scene: Scene): PageInPublication {
  return {
    ...page,
    indicators: page.indicators.flatMap((row): RowInPublication[] => {
      const thread = scene.threadOf(row);
      return thread === null ? [] : [{ ...row, thread: thread.thread.slug, aimRoles: aimRoles(thread) }];
    }),
    field: scene.fieldOf(page)?.thread.slug ?? page.chapter.slug,
    hadIndicators: hadIndicators(page, scene),
  };
}

/** What rules see of a publication: all its chapters, and of its rows what their indicators aim at by all documents. */
export function showPublication(
  pages: readonly [SeenPage, ...SeenPage[]],
  scene: Scene,
  natures: Natures,
): PublicationNeighbourhood {
  return {
    publication: pages[0].publication,
    pages: pages.map((page) => showPage(page, scene)),
    natures: natures.of(pages),
  };
}
