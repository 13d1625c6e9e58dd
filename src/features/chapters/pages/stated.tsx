import { AmountTable } from '../../../ui/amount-table/amount-table.tsx';
import { Blocks } from '../../../ui/blocks/blocks.tsx';
import { PlacedText } from '../../../ui/blocks/placed-text.tsx';
import { Doubts } from '../../../ui/doubts/doubts.tsx';
import { IndicatorTable } from '../../../ui/indicator-table/indicator-table.tsx';
import type { Words } from '../../../words/nl.data.ts';
import type { Language } from '../../../words/numerals.ts';
import { Official } from '../../statements/official/official.tsx';
import type { PassageView, StatedView } from './chapter-view.ts';

/** Where a passage begins: its heading, below that of its goal where it returns under each, and the place that a link to its question leads to. */
function PassageHead({ passage }: { passage: PassageView }) {
  const { id, anchor, unplaced = [], heading, headingPlaces, goal } = passage;
  const place = [...(anchor === null ? [] : [anchor]), ...unplaced].map((name) => <span key={name} id={name} />);
  if (heading === null) return <>{place}</>;
  const text = <PlacedText text={heading} places={headingPlaces} />;
  if (goal !== null)
    return (
      <h4 id={id}>
        {place}
        {text}
      </h4>
    );
  return (
    <h2 class="nl-heading nl-heading--level-2" id={id}>
      {place}
      {text}
    </h2>
  );
}

type StatedProps = {
  readonly view: StatedView;
  readonly words: Words;
  /** The language of the text, where it is not that of the interface. */
  readonly language: string | undefined;
  /** The language of the interface. */
  readonly shownIn: Language;
};

/** What a chapter states: its text by question, its figures and money, and what is not known of them. */
export function Stated({ view, words, language, shownIn }: StatedProps) {
  const passage = (one: PassageView, lead: boolean) => (
    <>
      <PassageHead passage={one} />
      <Blocks
        blocks={one.blocks}
        phrases={view.phrases}
        places={view.textPlaces}
        lead={lead}
        mark={view.mark}
        words={words.figures}
        language={language === undefined ? undefined : { content: language, interface: shownIn }}
      />
    </>
  );
  return (
    <>
      {view.remark && <p class="nl-paragraph ds-soft">{view.remark}</p>}
      <div class="ds-prose" lang={language}>
        {view.intro.map((one, index) => passage(one, index === 0))}
      </div>
      {view.indicatorTables.length > 0 && (
        <div class="ds-block">
          <h2 class="nl-heading nl-heading--level-2" id="indicatoren">
            {words.chapter.indicators}
          </h2>
          {view.indicatorTables.map((table) => (
            <IndicatorTable key={table.id} table={table} words={words.figures} language={language} />
          ))}
        </div>
      )}
      {view.passages.length > 0 && (
        <div class="ds-prose ds-block" lang={language}>
          {view.passages.map((one) => passage(one, false))}
        </div>
      )}
      <Official official={view.official} language={language} shownIn={shownIn} />
      {view.amounts && (
        <div class="ds-block">
          <h2 class="nl-heading nl-heading--level-2" id="bedragen">
            {words.chapter.amounts}
          </h2>
          <AmountTable table={view.amounts} language={language} />
        </div>
      )}
      {view.doubts.length > 0 && (
        <div class="ds-block">
          <h2 class="nl-heading nl-heading--level-2" id="twijfels">
            {words.doubt.heading}
          </h2>
          <p class="nl-paragraph">{words.doubt.lead}</p>
          <Doubts doubts={view.doubts} language={language} />
        </div>
      )}
    </>
  );
}
