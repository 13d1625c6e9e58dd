import type { Block } from '../../model/block.ts';
import type { Question } from '../../model/chapter.ts';
import type { Commitment } from '../../model/statement.ts';
import type { PassageDraft } from '../outline/chapter-draft.ts';
import { plainWords } from '../wording.ts';
import { factPhrases } from './aim-words.data.ts';
import { isGoalTitle, isStatedTitle } from './goal-title.ts';
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
import { isVerbless, statesAim, statesFact, statesTreatment } from './states-aim.ts';

/**
 * The commitments of a passage under "Wat willen we bereiken?" or "Wat gaan we doen?": the items of its lists; where a part has none, the
 * sentences that state an aim. A sentence that only leads in to a list is no commitment.
 */
export function findCommitments(passage: PassageDraft): readonly Commitment[] {
  const { question } = passage;
  if (question === 'intro' || question === 'other') return findLedIn(passage.blocks);
  if (question !== 'achieve' && question !== 'do') return [];
  const isGoalProse = question === 'achieve' && passage.heading !== null && calledGoal.test(passage.heading);
  const sections = splitSections(passage.blocks).flatMap((section, index) =>
    readGoalProse(section, isGoalProse && index === 0, question).map((said) => ({ ...withoutCode(said), question })),
  );
  // Below a goal that heads the passage ("Doel 2: Groene wijken") its text explains it.
  if (passage.heading === null || !isGoalTitle(passage.heading)) return sections;
  return [{ text: trimStatement(passage.heading), question, at: passage.at }];
}

/** "2.1 Brede wegen", "3.9 / 5.4 Brede wegen": the place of a goal in a tree of goals, which is no part of what it says. */
const codeInFront = /^(?:\d{1,2}(?:\.\d{1,3}){1,4}[.)]? (?:\/ ){0,1}){1,6}(?=['‘"“(]?\p{Lu})/u;

function withoutCode(said: Said): Said {
  return { ...said, text: said.text.replace(codeInFront, '') };
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
    (text) => !text.endsWith(':') && !statesFact(text) && !explains.test(text) && saysWords(text),
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
  if (isGoalHeading(section) && section.heading !== null)
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
function findLedIn(blocks: readonly Block[]): readonly Commitment[] {
  return blocks.flatMap((block, index): Commitment[] => {
    const before = blocks[index - 1];
    if (block.kind !== 'list' || before?.kind !== 'paragraph') return [];
    const last = splitSentences(before.text).at(-1) ?? '';
    if (!last.endsWith(':') || !wish.test(plainWords(last))) return [];
    return sayingItems(block.items).map((said) => ({ ...said, question: 'achieve' }));
  });
}

/**
 * The sentences that state an aim or a plan. Where a part has none, what it says in the present tense is the state that is wanted:
 * "Inwoners zijn tevreden over de dienstverlening." Beside a list only an aim in so many words counts.
 */
function findAims(parts: readonly Part[], question: Question, isBesideList: boolean): readonly Said[] {
  const sentences = parts.flatMap((part) =>
    part.kind === 'list' ? [] : readSentences(part.text).map((sentence) => ({ ...sentence, at: part.at })),
  );
  let follows = false;
  const aims = sentences.filter(({ text, isBare }) => {
    follows = statesAim(judged(text), follows) || codeInFront.test(text);
    if (!isBesideList)
      follows ||= isBare || isVerbless(text) || statesTreatment(text) || (question === 'do' && statesPlan(text));
    return follows;
  });
  const wanted = aims.length > 0 || isBesideList ? aims : sentences.filter(({ text }) => !statesFact(text));
  return wanted
    .filter(({ text }) => saysWords(text) && !statesNothing(text) && !pointsBelow.test(plainWords(text.slice(0, 60))))
    .map(({ text, at }) => ({ text: trimStatement(text), at }));
}

/** "Doordat de raad erover moet gaan, is er een plan": only behind the reason is said what is aimed at. */
function judged(sentence: string): string {
  return /^(?:doordat|omdat|aangezien) /i.test(sentence) ? sentence.slice(sentence.lastIndexOf(', ') + 1) : sentence;
}

/** "De onderstaande maatregelen worden …", "Hieronder staat …": what is meant stands further on. */
const pointsBelow = /^(?:(?:de|het|in|met|voor|uit) )?(?:onderstaande?|bovenstaande?|hieronder|hierboven)\b/;

/** A cell that was left of a table ("<50", "Aantal") states nothing, nor does a line that was cut off in its second word ("Saldi va"). */
function saysWords(text: string): boolean {
  return /\p{L}{2}.*\s.*\p{L}{2}/u.test(text.slice(0, 200)) && !/^\S+ \p{Ll}{1,2}$/u.test(text);
}

function readSentences(text: string): { text: string; isBare: boolean }[] {
  const sentences = splitSentences(text);
  return sentences
    .filter((sentence) => !sentence.endsWith(':'))
    .map((sentence) => ({ text: sentence, isBare: isBareGoal(text, sentences.length) }));
}

/** "Er komt een sporthal", "De weg wordt verbreed": under "Wat gaan we doen?" the present tense is the future. */
function statesPlan(sentence: string): boolean {
  const words = plainWords(judged(sentence)).replace(factPhrases, ' ');
  return (
    /\b(?:wordt|worden|komt er|er komt|er komen|start|starten|krijgt|krijgen)\b/.test(words) && !statesFact(sentence)
  );
}

/** A line of its own without a sentence in it: "Een veilige en leefbare stad". */
function isBareGoal(text: string, sentences: number): boolean {
  return sentences === 1 && text.length < 160 && !/[.!?:]$/.test(text);
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
  const words = plainWords(heading);
  return (
    /^(?!wat |hoe |waar |welke )\S+ .*\b(?:is|zijn|wordt|worden|heeft|hebben|blijft|blijven|kunnen|voelen|krijgen) \S/.test(
      words,
    ) && !statesFact(heading)
  );
}
