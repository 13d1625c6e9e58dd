import { isAtHand } from '../../scene/at-hand.ts';
import type { Scene } from '../../scene/scene.ts';
import type { SeenPage } from '../../scene/seen.ts';
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

/** What rules see of all documents together: what every chapter is called and where it stands. */
export function showOrganisation(scene: Scene, natures: Natures): OrganisationNeighbourhood {
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
    natures: natures.all,
  };
}
