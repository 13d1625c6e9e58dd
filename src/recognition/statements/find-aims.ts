import type { Question } from '../../model/question.ts';
import { plainLine } from '../../model/text/plain.ts';
import { announcesRest, tellsOfText } from './aim-words.data.ts';
import { type Part, type Said, statesNothing, trimStatement } from './sections.ts';
import { splitSentences } from './sentences.ts';
import { isVerbless, statesAim, statesFact, statesTreatment } from './states-aim.ts';
import { judgedPart, statesPlan } from './states-plan.ts';

/** "2.1 Brede wegen", "3.9 / 5.4 Brede wegen": the place of a goal in a tree of goals, which is no part of what it says. */
export const codeInFront = /^(?:\d{1,2}(?:\.\d{1,3}){1,4}[.)]? (?:\/ ){0,1}){1,6}(?=['‘"“(]?\p{Lu})/u;

/**
 * The sentences that state an aim or a plan. Where a part has none, what it says in the present tense is the state that is wanted:
 * "Inwoners zijn tevreden over de dienstverlening." Beside a list only an aim in so many words counts.
 */
export function findAims(parts: readonly Part[], question: Question, isBesideList: boolean): readonly Said[] {
  const sentences = parts.flatMap((part) =>
    part.kind === 'list'
      ? []
      : readSentences(part.text)
          .filter(({ text }) => !tellsOfText.test(plainLine(text)))
          .map((sentence) => ({ ...sentence, at: part.at })),
  );
  if (!isBesideList && isLineEach(parts, question)) {
    return sentences
      .filter(({ text }) => !announces(text) && saysWords(text) && !statesNothing(text))
      .map(({ text, at }) => ({ text: trimStatement(text), at }));
  }
  let follows = false;
  const aims = sentences.filter(({ text, isBare }) => {
    follows = statesAim(judgedPart(text), follows) || codeInFront.test(text);
    if (!isBesideList)
      follows ||= isBare || isVerbless(text) || statesTreatment(text) || (question === 'do' && statesPlan(text));
    return follows;
  });
  const wanted = aims.length > 0 || isBesideList ? aims : sentences.filter(({ text }) => !statesFact(text));
  return wanted
    .filter(
      ({ text }) =>
        saysWords(text) && !statesNothing(text) && !announces(text) && !pointsBelow.test(plainLine(text.slice(0, 60))),
    )
    .map(({ text, isBare, at }) => ({ text: trimStatement(text), isProse: !isBare, at }));
}

/** Two paragraphs or more of one sentence each, which is no fact: a list without its marks. One that leads in the others may stand before. */
function isLineEach(parts: readonly Part[], question: Question): boolean {
  const lines = parts.flatMap((part) => (part.kind === 'paragraph' ? [splitSentences(part.text)] : []));
  const said = lines.filter(([first = '']) => !announces(first) && !tellsOfText.test(plainLine(first)));
  if (said.length < 2 || said.some((line) => line.length > 1 || (line[0]?.length ?? 0) > longestLine)) return false;
  return said.every(([line = '']) => !line.endsWith(':') && (question === 'achieve' || !statesFact(line)));
}

const longestLine = 200;

/** "De onderstaande maatregelen worden …", "Hieronder staat …": what is meant stands further on. */
const pointsBelow = /^(?:(?:de|het|in|met|voor|uit) )?(?:onderstaande?|bovenstaande?|hieronder|hierboven)\b/;

/** Whether a sentence only leads in what stands below it. */
function announces(sentence: string): boolean {
  return announcesRest.test(plainLine(sentence));
}

/** A cell that was left of a table ("<50", "Aantal") states nothing, nor does a line that was cut off in its second word ("Saldi va"). */
export function saysWords(text: string): boolean {
  return /\p{L}{2}.*\s.*\p{L}{2}/u.test(text.slice(0, 200)) && !/^\S+ \p{Ll}{1,2}$/u.test(text);
}

function readSentences(text: string): { text: string; isBare: boolean }[] {
  const sentences = splitSentences(text);
  return withoutQuoted(sentences)
    .filter((sentence) => !sentence.endsWith(':'))
    .map((sentence) => ({ text: sentence, isBare: isBareGoal(text, sentences.length) }));
}

/** Without the sentences inside a quotation of more than one: another document said those. A mark that is never closed quotes nothing. */
function withoutQuoted(sentences: readonly string[]): readonly string[] {
  const lastClose = sentences.findLastIndex((sentence) => /["”]/.test(sentence));
  let isOpen = false;
  return sentences.filter((sentence, index) => {
    const isInside = isOpen && index <= lastClose;
    for (const mark of sentence) {
      if (mark === '"') isOpen = !isOpen;
      else if (mark === '“' || mark === '”') isOpen = mark === '“';
    }
    return !isInside;
  });
}

/** A line of its own without a sentence in it: "Een veilige en leefbare stad". */
function isBareGoal(text: string, sentences: number): boolean {
  return sentences === 1 && text.length < 160 && !/[.!?:]$/.test(text);
}
