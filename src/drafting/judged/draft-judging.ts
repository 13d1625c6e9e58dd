import type { FindingConfig } from '../../findings/config.ts';
import { type Finding, quotesOf } from '../../findings/finding.ts';
import { type JudgedUnits, judgeUnits } from '../../findings/judge-units.ts';
import { Again } from '../../findings/scene/again.ts';
import { SeenBefore } from '../../findings/units/seen-before.ts';
import type { Disposal } from '../../threading/disposal.ts';
import type { Kept } from '../../threading/kept.ts';
import type { StatedChapter, StatedPublication } from '../../threading/stated.ts';
import { threadPublications } from '../../threading/thread-publications.ts';
import { linksOfItems } from '../adopting/links-of-items.ts';
import type { Draft } from '../compose/draft.ts';
import { Spots } from './find-spots.ts';
import type { Spot } from './spot.ts';
import { stateDraft } from './stated-draft.ts';

/** What is found in a draft. */
export type DraftFinding = {
  readonly finding: Finding;
  /** The pieces that it is about: those that it quotes, else their chapter. */
  readonly items: readonly string[];
  /** Where in those, in the order in which it quotes them. */
  readonly spots: readonly Spot[];
};

/** What a draft is judged beside. */
export type Beside = {
  /** What is published, with the lasting ids of its statements. */
  readonly published: readonly StatedPublication[];
  /** What persons decided about links between those. */
  readonly disposals: readonly Disposal[];
  readonly config: FindingConfig;
  /** What was settled when those were threaded alone. */
  readonly kept?: Kept | null;
};

/** Judges a draft again and again, and takes over what was weighed and judged before as far as that still holds. */
export class DraftJudging {
  readonly #beside: Beside;
  readonly #chapters = new Again<StatedChapter>();
  readonly #seen = new SeenBefore();
  #before: { readonly kept: Kept; readonly units: JudgedUnits } | null = null;

  constructor(beside: Beside) {
    this.#beside = beside;
  }

  /** The findings of which the draft is part: what was said of what is published alone is not the writer's. */
  judge(draft: Draft): readonly DraftFinding[] {
    const { published, disposals, config, kept = null } = this.#beside;
    const stated = this.#state(draft);
    // An edition of it that is out already makes way for what is written.
    const publications = [...published.filter(({ slug }) => slug !== draft.slug), stated];
    const links = linksOfItems(draft.items, (id) => id).map((link) => ({ ...link, decision: null }));
    const known = { disposals: [...disposals, ...links], kept: this.#before?.kept ?? kept };
    const threading = threadPublications(publications, known);
    const { findings, units } = judgeUnits(threading, {
      config,
      seen: this.#seen,
      ...(this.#before !== null && { before: this.#before.units }),
    });
    this.#before = { kept: threading.kept, units };
    const spots = new Spots(draft, stated);
    return findings.flatMap((finding) => {
      const here = quotesOf(finding).filter(({ publication }) => publication === draft.slug);
      if (here.length === 0 && finding.chapter.publication !== draft.slug) return [];
      const found = here.flatMap((quote) => spots.of(quote) ?? []);
      const chapters = here.length > 0 ? here.map(({ chapter }) => chapter) : [finding.chapter.chapter];
      const items =
        found.length > 0 ? found.map(({ item }) => item) : chapters.flatMap((slug) => spots.chapter(slug) ?? []);
      return [{ finding, items: [...new Set(items)], spots: found }];
    });
  }

  /** The draft as a publication, of which the chapters that stayed as they were are the same objects. */
  #state(draft: Draft): StatedPublication {
    this.#chapters.begin();
    const stated = stateDraft(draft);
    return { ...stated, chapters: stated.chapters.map((chapter) => this.#chapters.same(chapter.slug, chapter)) };
  }
}
