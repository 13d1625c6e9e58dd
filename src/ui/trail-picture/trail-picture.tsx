import { Branches } from './branches.tsx';
import { mostAcross } from './grounds.ts';
import { Heads } from './heads.tsx';
import { Lane } from './lane.tsx';
import { Paths } from './paths.tsx';
import { PictureLegend } from './picture-legend.tsx';
import type { PictureWords } from './picture-words.ts';
import type { TrailPictureView } from './trail-picture-view.ts';

const sentenceId = 'beeld-zin';

/**
 * A trail as a picture: for each indicator its aims as lines along the publications, its results as dots, and each commitment as a path from where
 * it is promised to where it is accounted for. It is drawn twice, to the right for a wide place and down for a narrow one, so that its words are
 * as large as the reader's. All that it shows is said in words beside it and stands in the table.
 */
export function TrailPicture({
  view,
  words,
  language,
}: {
  view: TrailPictureView;
  words: PictureWords;
  language: string | undefined;
}) {
  const isAcross = view.columns.length <= mostAcross;
  return (
    <div class={`ds-drawn${isAcross ? '' : ' ds-drawn--down'}`}>
      <p class="ds-drawn__sentence" id={sentenceId}>
        {view.sentence.text}
      </p>
      {isAcross && <Heads columns={view.columns} />}
      {view.branches.length > 0 && (
        <Branches branches={view.branches} columns={view.columns.length} isAcross={isAcross} />
      )}
      {view.lanes.length > 0 && (
        <div class="ds-drawn__lanes">
          {view.lanes.map((lane) => (
            <Lane
              key={lane.key}
              lane={lane}
              columns={view.columns}
              isAcross={isAcross}
              sentenceId={lane.key === view.sentence.lane ? sentenceId : null}
              words={words}
              language={language}
            />
          ))}
        </div>
      )}
      {view.paths.length > 0 && <Paths view={view} isAcross={isAcross} words={words} language={language} />}
      <PictureLegend view={view} words={words} />
    </div>
  );
}
