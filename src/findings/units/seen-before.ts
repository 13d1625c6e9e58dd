import type { Vocabulary } from '../../threading/words/vocabulary.ts';
import { Again } from '../scene/again.ts';
import { SceneBefore } from '../scene/scene-before.ts';
import type { SeenPage } from '../scene/seen.ts';
import { Digests } from './digests.ts';
import type { Neighbourhoods, PublicationNature, UnitKind } from './neighbourhood.ts';

/**
 * What rules saw last time, with its digests: of what they see the same again neither is made anew. It makes no difference to what is found. It is for who
 * judges the same documents again and again, and holds what one judgement sees.
 */
export class SeenBefore {
  readonly digests = new Digests();
  readonly scene = new SceneBefore();
  readonly vocabulary = new Again<Vocabulary>();
  readonly natures = new Again<PublicationNature>();
  readonly years = new Again<{ readonly statements: readonly SeenPage[] }>();
  readonly units: { readonly [Kind in UnitKind]: Again<Neighbourhoods[Kind]> } = {
    indicator: new Again(),
    commitment: new Again(),
    chapter: new Again(),
    field: new Again(),
    publication: new Again(),
    organisation: new Again(),
  };

  begin(): void {
    for (const parts of [this.vocabulary, this.natures, this.years, ...Object.values(this.units)]) parts.begin();
  }
}
