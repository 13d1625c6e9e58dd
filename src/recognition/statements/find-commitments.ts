import type { Block } from '../../model/block.ts';
import type { BodyKind } from '../../model/publication.ts';
import type { Question } from '../../model/question.ts';
import type { Commitment } from '../../model/statement.ts';
import { plainLine } from '../../model/text/plain.ts';
import type { PassageDraft } from '../outline/chapters/chapter-draft.ts';
import { tellsOfText } from './aim-words.data.ts';
import { codeInFront, findAims, saysWords } from './find-aims.ts';
import { findPromises } from './find-promises.ts';
import { findTerm } from './find-term.ts';
import { isGoalTitle, isStatedTitle } from './goal-title.ts';
import { type Habits, noHabits, sentenceKey } from './habits.ts';
import { findLabelled } from './labelled-texts.ts';
import { readStatementTable } from './read-statement-table.ts';
import {
  hasList,
  type Part,
  type Said,
  type Section,
  sayingItems,
  splitSections,
  statesNothing,
  trimStatement,
} from './sections.ts';
import { splitSentences } from './sentences.ts';
import { namesMeans, statesFact } from './states-aim.ts';
import { statingBlocks } from './stating-blocks.ts';
import { type Weighed, weighNature } from './weigh-nature.ts';

/**
 * The commitments of a passage under "Wat willen we bereiken?" or "Wat gaan we doen?": the items of its lists; where a part has none, the
 * sentences that state an aim. A sentence that only leads in to a list is no commitment. Under any other question a sentence is one that
 * says who will do what by when.
 * @param ahead the first year that is still ahead where the document was written; null where that is not known
 * @param body what kind of body publishes; null where that is not known
 */
export function findCommitments(
  passage: PassageDraft,
  { ahead, body }: { readonly ahead: number | null; readonly body: BodyKind | null },
  habits: Habits = noHabits,
): Weighed<Commitment> {
  const { question } = passage;
  const rows = passage.blocks
    .flatMap((block) => (block.kind === 'table' ? readStatementTable(block, question).commitments : []))
    .map((said) => ({ ...said, term: findTerm(said.text) }));
  if (question === 'achieve' || question === 'do') {
    const { settled, doubts } = weighNature(findAsked(passage, question, habits), 'commitment', {
      question,
      isState: question === 'achieve',
    });
    const asked = settled.map(({ text, at }) => ({ text, question, term: findTerm(text), at }));
    const known = new Set(asked.map(({ text }) => text));
    const promised = findPromises(passage.blocks, ahead, body).filter(({ text }) => !known.has(text));
    const told = new Set(promised.map(({ text }) => text));
    return { settled: [...asked, ...rows, ...promised], doubts: doubts.filter(({ text }) => !told.has(text)) };
  }
  const ledIn = question === 'intro' || question === 'other' ? findLedIn(passage.blocks) : [];
  return {
    settled: [
      ...ledIn.map((said) => ({ ...said, question: 'achieve' as const, term: findTerm(said.text) })),
      ...rows,
      ...findPromises(passage.blocks, ahead, body),
    ],
    doubts: [],
  };
}

function findAsked(passage: PassageDraft, question: 'achieve' | 'do', habits: Habits): readonly Said[] {
  if (passage.isGoal && passage.heading !== null) return [{ text: trimStatement(passage.heading), at: passage.at }];
  const labelled = findLabelled(passage.blocks, habits).filter(
    ({ role }) => role === (question === 'do' ? 'action' : 'goal'),
  );
  // Beside labelled statements the rest explains.
  if (labelled.length > 0) return labelled;
  const isGoalProse = question === 'achieve' && passage.heading !== null && calledGoal.test(passage.heading);
  const telling = statingBlocks(passage.blocks, habits).filter((block) => !isRepeated(block, habits));
  const sections = splitSections(telling).flatMap((section, index) => {
    if (habits.goalsAreHeadings && question === 'achieve' && section.heading !== null)
      return [withoutCode({ text: trimStatement(section.heading), at: section.at })];
    return readGoalProse(section, isGoalProse && index === 0, question).map(withoutCode);
  });
  // Below a goal that heads the passage ("Doel 2: Groene wijken") its text explains it.
  if (passage.heading === null || !isGoalTitle(passage.heading)) return sections;
  return [{ text: trimStatement(passage.heading), at: passage.at }];
}

/** A paragraph of which every sentence stands in other chapters too. */
function isRepeated(block: Block, { repeated }: Habits): boolean {
  if (block.kind !== 'paragraph' || repeated.size === 0) return false;
  return splitSentences(block.text).every((sentence) => repeated.has(sentenceKey(sentence)));
}

/** "Daarvoor is nodig: een goed netwerk": the means, led in on the same line. */
const isNeeded = /^(?:daarvoor|hiervoor|daartoe|hiertoe) is nodig: (?=\p{L})/iu;

function withoutCode(said: Said): Said {
  return { ...said, text: said.text.replace(codeInFront, '').replace(isNeeded, '') };
}

/** "Hoofdambitie", "Maatschappelijk effect": what stands right below is the state that is wanted, whatever its verbs. */
const calledGoal = /^(?:hoofd)?(?:ambities?|doelstelling(?:en)?|maatschappelijke? effect(?:en)?)$/i;
/** "Dat geldt ook voor …", "Dit vraagt …" explains the sentence before it. */
const explains = /^(?:dat|dit|deze|die|hier|hierdoor|daardoor|hiermee|daarmee|hiervoor|daarvoor|het gaat) /i;

function readGoalProse(section: Section, isGoalProse: boolean, question: Question): readonly Said[] {
  const [first, ...rest] = section.parts;
  if (!isGoalProse || first?.kind !== 'paragraph' || section.heading !== null) return readSection(section, question);
  const sentences = splitSentences(first.text);
  if (sentences.length < 2) return readSection(section, question);
  const states = sentences.filter(
    (text) =>
      !text.endsWith(':') &&
      !statesFact(text) &&
      (!explains.test(text) || namesMeans(text)) &&
      saysWords(text) &&
      !tellsOfText.test(plainLine(text)),
  );
  return [
    ...states.map((text) => ({ text: trimStatement(text), at: first.at })),
    ...(rest.length === 0 ? [] : readSection({ ...section, parts: rest }, question)),
  ];
}

function readSection(written: Section, question: Question): readonly Said[] {
  const section = { ...written, parts: written.parts.filter((part, index) => !isGuide(part, index, written.parts)) };
  if (section.heading !== null && explaining.test(section.heading)) return findAims(section.parts, question, true);
  if (hasList(section)) {
    return section.parts.flatMap((part) => {
      if (part.kind === 'list') return sayingItems(part.items);
      return part.leadsIn && isLead(part.text) ? [] : findAims([part], question, true);
    });
  }
  if (isGoalHeading(section) && section.heading !== null && !statesNothing(section.heading))
    return [{ text: trimStatement(section.heading.replace(numbering, '')), at: section.at }];
  if (section.heading !== null && question === 'achieve' && change.test(section.heading))
    return [{ text: trimStatement(section.heading), at: section.at }, ...findAims(section.parts, question, false)];
  return findAims(section.parts, question, false);
}

/** One sentence right above a list, or a text that ends in a colon, leads it in; a text of more sentences states something itself. */
function isLead(text: string): boolean {
  return text.endsWith(':') || splitSentences(text).length === 1;
}

/** A heading inside an answer under which is explained and not promised. */
const explaining = /^(?:inleiding|algemeen|toelichting|achtergrond|context)\b.{0,20}$/i;

/** "Per beleidsveld vindt u de antwoorden op de volgende vragen:" and the list below it, which is of parts of the document. */
function isGuide(part: Part, index: number, parts: readonly Part[]): boolean {
  if (part.kind === 'list') {
    const before = parts[index - 1];
    return before !== undefined && before.kind === 'paragraph' && tellsParts.test(before.text);
  }
  return part.leadsIn && tellsParts.test(part.text);
}

const tellsParts = /\b(?:vragen|onderdelen|opbouw|indeling|rubrieken):$/i;

/** "1.1 Samen besluiten": the number of a goal is no part of it. */
const numbering = /^\d{1,2}(?:\.\d{1,3})*[.)]?\s+(?=\p{L})/u;

const wish =
  /^(?:daarom |hiermee |ook )?(?:wij|we) (?:willen|wilden|streven|streefden|zetten in)\b|^(?:onze|de) (?:ambitie|ambities|doelen|doelstellingen) (?:is|zijn|waren|was)\b/;

/** "Wij willen een gemeente zijn waar:" leads in a list of goals, also where nobody asked what we want. */
function findLedIn(blocks: readonly Block[]): readonly Said[] {
  return blocks.flatMap((block, index): readonly Said[] => {
    const before = blocks[index - 1];
    if (block.kind !== 'list' || before?.kind !== 'paragraph') return [];
    const last = splitSentences(before.text).at(-1) ?? '';
    if (!last.endsWith(':') || !wish.test(plainLine(last))) return [];
    return sayingItems(block.items);
  });
}

/** A heading that is itself the goal: numbered or called one ("Doel 2: Minder brand"), or with nothing under it. */
function isGoalHeading(section: Section): boolean {
  if (section.heading === null) return false;
  if (isStatedTitle(section.heading) || statesState(section.heading)) return true;
  return section.parts.length === 0 && section.heading.split(' ').length > 2;
}

/** "Toename werkgelegenheid": a heading that is the change that is wanted; its text may say more of what is. */
const change =
  /^(?:toename|afname|daling|stijging|groei|vermindering|vergroting|verbetering|verhoging|verlaging|versterking) (?:van |in |aan )?(?:de |het |een )?\p{L}{4}/iu;

/** "Afval wordt goed gescheiden" above the text that explains it: the state that is wanted, said in a heading. */
function statesState(heading: string): boolean {
  const words = plainLine(heading);
  return (
    /^(?!wat |hoe |waar |welke )\S+ .*\b(?:is|zijn|wordt|worden|heeft|hebben|blijft|blijven|kunnen|voelen|krijgen) \S/.test(
      words,
    ) && !statesFact(heading)
  );
}
