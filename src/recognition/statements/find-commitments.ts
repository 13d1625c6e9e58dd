import type { Block } from '../../model/block.ts';
import type { Question } from '../../model/chapter.ts';
import type { Position } from '../../model/source.ts';
import type { Commitment } from '../../model/statement.ts';
import type { PassageDraft } from '../outline/chapter-draft.ts';
import { plainWords } from '../wording.ts';
import { type Section, sayingItems, splitSections, trimStatement } from './sections.ts';
import { splitSentences } from './sentences.ts';
import { isVerbless, statesAim, statesFact } from './states-aim.ts';

/**
 * The commitments of a passage under "Wat willen we bereiken?" or "Wat gaan we doen?": the items of its lists; where a part has none, the
 * sentences that state an aim. A sentence that only leads in to a list is no commitment.
 */
export function findCommitments(passage: PassageDraft): readonly Commitment[] {
  const { question } = passage;
  if (question === 'intro' || question === 'other') return findLedIn(passage.blocks);
  if (question !== 'achieve' && question !== 'do') return [];
  return splitSections(passage.blocks).flatMap((section): Commitment[] => {
    if (section.items.length > 0) {
      return sayingItems(section.items)
        .map((item) => ({ text: trimStatement(item.text), question, at: item.at }))
        .filter((found) => found.text !== '');
    }
    const aims = findAims(section, question);
    if (isGoalHeading(section) && section.heading !== null)
      return [{ text: trimStatement(section.heading), question, at: section.at }];
    return aims.map((aim) => ({ ...aim, question }));
  });
}

const wish =
  /^(?:daarom |hiermee |ook )?(?:wij|we) (?:willen|wilden|streven|streefden|zetten in)\b|^(?:onze|de) (?:ambitie|ambities|doelen|doelstellingen) (?:is|zijn|waren|was)\b/;

/** "Wij willen een gemeente zijn waar:" leads in a list of goals, also where nobody asked what we want. */
function findLedIn(blocks: readonly Block[]): readonly Commitment[] {
  return blocks.flatMap((block, index): Commitment[] => {
    const before = blocks[index - 1];
    if (block.kind !== 'list' || before?.kind !== 'paragraph') return [];
    const last = splitSentences(before.text).at(-1) ?? '';
    if (!last.endsWith(':') || !wish.test(plainWords(last))) return [];
    return sayingItems(block.items).map((item) => ({
      text: trimStatement(item.text),
      question: 'achieve',
      at: item.at,
    }));
  });
}

/**
 * The sentences that state an aim or a plan. Where a part has none, what it says in the present tense is the state that is wanted:
 * "Inwoners zijn tevreden over de dienstverlening."
 */
function findAims(section: Section, question: Question): Aim[] {
  const sentences = section.paragraphs.flatMap(({ text, at }) =>
    readSentences(text).map((sentence) => ({ ...sentence, at })),
  );
  let follows = false;
  const aims = sentences.filter(({ text, isBare }) => {
    follows = isBare || statesAim(text, follows) || isVerbless(text) || (question === 'do' && statesPlan(text));
    return follows;
  });
  const wanted = aims.length > 0 ? aims : sentences.filter(({ text }) => !statesFact(text));
  return wanted.map(({ text, at }) => ({ text: trimStatement(text), at }));
}

type Aim = { readonly text: string; readonly at: Position };

function readSentences(text: string): { text: string; isBare: boolean }[] {
  const sentences = splitSentences(text);
  return sentences
    .filter((sentence) => !sentence.endsWith(':'))
    .map((sentence) => ({ text: sentence, isBare: isBareGoal(text, sentences.length) }));
}

/** "Er komt een sporthal", "De weg wordt verbreed": under "Wat gaan we doen?" the present tense is the future. */
function statesPlan(sentence: string): boolean {
  return (
    /\b(?:wordt|worden|komt er|er komt|er komen|start|starten|krijgt|krijgen)\b/.test(plainWords(sentence)) &&
    !statesFact(sentence)
  );
}

/** A line of its own without a sentence in it: "Een veilige en leefbare stad". */
function isBareGoal(text: string, sentences: number): boolean {
  return sentences === 1 && text.length < 160 && !/[.!?:]$/.test(text);
}

/** A heading that is itself the goal: numbered or called one ("Doel 2: Minder brand"), or with nothing under it. */
function isGoalHeading(section: Section): boolean {
  if (section.heading === null) return false;
  if (
    /^(?:(?:doel|doelstelling|ambitie|hoofddoel|subdoel|actie|activiteit|inspanning|maatregel)\b.{0,6}[\d:]|[A-Z]?\d{1,2}[.)])/i.test(
      section.heading,
    )
  )
    return true;
  return section.paragraphs.length === 0 && section.heading.split(' ').length > 2;
}
