import type { StatedPublication } from '../../../threading/stated.ts';
import { isAtHand } from '../../scene/at-hand.ts';
import type { Scene } from '../../scene/scene.ts';
import type { SeenPage } from '../../scene/seen.ts';
import { announcedRenumbering } from '../../scene/texts/renumbering.ts';
import type { ChapterHead, OrganisationNeighbourhood } from '../neighbourhood.ts';
import type { Natures } from './natures.ts';

function headOf({ key, kind, publication, chapter }: SeenPage, field: string): ChapterHead {
  const { slug, parent, code, title, level, references, at } = chapter;
  return {
    key,
    kind,
    publication,
    chapter: { slug, parent, code, title, level, references, ...(at && { at }) },
    field,
    isAtHand: isAtHand(chapter),
  };
}

/** What rules see of all documents together: what every chapter is called and where it stands, and what documents say of their order. */
export function showOrganisation(
  scene: Scene,
  publications: readonly StatedPublication[],
  natures: Natures,
): OrganisationNeighbourhood {
  const heads = new Map(
    scene.pages.map((page) => [page.key, headOf(page, scene.fieldOf(page)?.thread.slug ?? page.chapter.slug)]),
  );
  return {
    publications: scene.names,
    chapters: [...heads.values()],
    fields: scene.fields.map(({ thread, statements }) => ({
      thread,
      statements: statements.flatMap(({ key }) => heads.get(key) ?? []),
    })),
    renumberings: publications.flatMap((publication) => announcedRenumbering(publication) ?? []),
    natures: natures.all,
  };
}
