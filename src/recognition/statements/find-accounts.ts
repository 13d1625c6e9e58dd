import type { Account } from '../../model/statement.ts';
import type { PassageDraft } from '../outline/chapters/chapter-draft.ts';
import { labelLine } from '../outline/lines/label-lines.data.ts';
import { type Habits, noHabits } from './habits.ts';
import { findLabelled } from './labelled-texts.ts';
import { readStatementTable } from './read-statement-table.ts';
import { hasList, type Part, type Said, type Section, sayingItems, splitSections, statesNothing } from './sections.ts';
import { splitSentences } from './sentences.ts';
import { statesDone } from './states-done.ts';
import { statingBlocks } from './stating-blocks.ts';
import { type Weighed, weighNature } from './weigh-nature.ts';

/**
 * The accounts of a passage under "Wat hebben we gedaan?" or "Conclusie": the items of its lists; paragraphs under a heading of their own
 * together; other paragraphs each, but for those that lead in a list. Rows of a table of actions with their state are accounts under any question.
 */
export function findAccounts(passage: PassageDraft, habits: Habits = noHabits): Weighed<Account> {
  const tables = passage.blocks.flatMap((block) =>
    block.kind === 'table' ? [readStatementTable(block, passage.question)] : [],
  );
  const rows = tables.flatMap(({ accounts }) => accounts);
  const unread = tables.flatMap(({ doubts }) => doubts);
  if (passage.question !== 'done' && passage.question !== 'conclusion') return { settled: rows, doubts: unread };
  const { question } = passage;
  const results = findLabelled(passage.blocks, habits).filter(({ role }) => role === 'result');
  // Beside labelled results the rest says what was planned.
  const said =
    results.length > 0
      ? results.map((one) => ({ ...one, heading: null }))
      : splitSections(statingBlocks(passage.blocks, habits)).flatMap((section) =>
          readSection(section, question).map((one) => ({ ...one, heading: section.heading })),
        );
  const { settled, doubts } = weighNature(said, 'account', {
    question,
    isState: asksReached.test(passage.heading ?? ''),
  });
  return {
    settled: [...settled.map(({ text, heading, at }) => ({ text, question, heading, at })), ...rows],
    doubts: [...doubts, ...unread],
  };
}

/** "Wat hebben we bereikt?": what is so now answers that. */
const asksReached = /\b(?:bereikt|bereikte|gelukt|dichterbij|resultaten|effecten)\b/i;

/** "Status Output indicator Toelichting": the heads of a table of which no rows were left. */
const columnHeads =
  /^(?:(?:status|stand van zaken|indicator|output indicator|prestatie|activiteit|actie|maatregel|toelichting|voortgang|planning|geld|tijd|kwaliteit|resultaat|realisatie|begroting|bron|nr)\.?(?: |$))+$/i;

/** "Hieronder geven wij per doel aan wat we deden": says how the text below is made, and not what was done. */
const readingGuide =
  /^(?:hieronder|hierna|in (?:de )?(?:onderstaande|volgende) [a-z]{4,20}) (?:geven|vindt|vind|leest|lees|staat|staan|laten|gaan|lichten|beschrijven|tonen|treft|is|zijn) /i;

/** "Wat willen w": a question of which the end is missing, where a text was cut off. */
const cutQuestion = /^(?:wat|hoe|welke)(?: [^ .]{1,20}){0,3}$/i;

/** Under a heading of its own a part without a list is one account; else each item and each paragraph that does not lead in a list. */
function readSection(section: Section, question: 'done' | 'conclusion'): Said[] {
  const isListed = hasList(section);
  const isLineEach = !isListed && section.parts.length > 1 && section.parts.every(isLine);
  const said = section.parts.flatMap((part): readonly Said[] => {
    if (part.kind === 'list') return sayingItems(part.items);
    const isEmpty =
      !/\p{L}{2}\S* (?!(?:19|20)\d\d$)\S/u.test(part.text.slice(0, 200)) ||
      columnHeads.test(part.text) ||
      cutQuestion.test(part.text) ||
      readingGuide.test(part.text) ||
      part.text.endsWith(':') ||
      labelLine.test(part.text) ||
      statesNothing(part.text) ||
      (isListed && part.leadsIn);
    if (isEmpty) return [];
    // A conclusion weighs things against each other: its sentences belong together.
    const each = section.heading === null && question === 'done' ? eachDone(part.text) : [part.text];
    const isProse = section.heading === null && !isLineEach;
    return each.map((text) => ({ text, isProse, at: part.at }));
  });
  if (isListed || section.heading === null) return said;
  const [first] = said;
  return first === undefined ? [] : [{ text: said.map(({ text }) => text).join('\n\n'), at: first.at }];
}

/** A paragraph of one sentence. */
function isLine(part: Part): boolean {
  return part.kind === 'paragraph' && part.text.length < longestLine && splitSentences(part.text).length === 1;
}

const longestLine = 240;

/** What a text says was done, sentence by sentence, where each says it of a thing of its own; else the whole text, of which sentences explain others. */
function eachDone(text: string): readonly string[] {
  if (text.length > longest) return [text];
  const sentences = splitSentences(text);
  const isEach = sentences.length > 1 && sentences.every((sentence) => statesDone(sentence) && !goesOn.test(sentence));
  return isEach ? sentences : [text];
}

const longest = 3000;

/** A sentence that goes on about what the one before it said. */
const goesOn =
  /^(?:dit|dat|deze|die|daar|hier|daarmee|hiermee|daardoor|hierdoor|daarna|daarnaast|daarbij|daarvoor|ook|verder|bovendien|zo|het (?:is|was|gaat|ging|heeft|betreft|werd)|ze|zij|hij|de rest|omdat|toch|wel|alleen|inmiddels|vervolgens|uiteindelijk|helaas)\b/i;
