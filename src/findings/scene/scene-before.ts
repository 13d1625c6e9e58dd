import { Again } from './again.ts';
import type { CommitmentThread, FieldThread, PublicationName, RowThread, SeenInChapter } from './seen.ts';

/** The parts of the last scene: of a next one those that are the same are the same objects. */
export class SceneBefore {
  readonly names = new Again<PublicationName>();
  readonly chapters = new Again<SeenInChapter>();
  readonly fields = new Again<FieldThread>();
  readonly indicators = new Again<RowThread>();
  readonly commitments = new Again<CommitmentThread>();

  begin(): void {
    for (const parts of [this.names, this.chapters, this.fields, this.indicators, this.commitments]) parts.begin();
  }
}
