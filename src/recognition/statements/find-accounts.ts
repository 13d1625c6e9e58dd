import type { Account } from '../../model/statement.ts';
import type { PassageDraft } from '../outline/chapter-draft.ts';
import { labelLine } from '../outline/label-lines.data.ts';
import { findLegend } from './legend.ts';
import { readStatementTable } from './read-statement-table.ts';
import { hasList, type Said, type Section, sayingItems, splitSections, statesNothing } from './sections.ts';

/**
 * The accounts of a passage under "Wat hebben we gedaan?" or "Conclusie": the items of its lists; paragraphs under a heading of their own
 * together; other paragraphs each, but for those that lead in a list. Rows of a table of actions with their state are accounts under any question.
 */
export function findAccounts(passage: PassageDraft): readonly Account[] {
  const statuses = passage.blocks.flatMap((block) =>
    block.kind === 'table' ? readStatementTable(block, passage.question).accounts : [],
  );
  if (passage.question !== 'done' && passage.question !== 'conclusion') return statuses;
  const { question } = passage;
  const legend = findLegend(passage.blocks);
  const telling = legend.size === 0 ? passage.blocks : passage.blocks.filter((block) => !legend.has(block));
  const said = splitSections(telling).flatMap((section) =>
    readSection(section).map((account) => ({ ...account, question, heading: section.heading })),
  );
  return [...said, ...statuses];
}

/** "Status Output indicator Toelichting": the heads of a table of which no rows were left. */
const columnHeads =
  /^(?:(?:status|stand van zaken|indicator|output indicator|prestatie|activiteit|actie|maatregel|toelichting|voortgang|planning|geld|tijd|kwaliteit|resultaat|realisatie|begroting|bron|nr)\.?(?: |$))+$/i;

/** "Hieronder geven wij per doel aan wat we deden": says how the text below is made, and not what was done. */
const readingGuide =
  /^(?:hieronder|hierna|in (?:de )?(?:onderstaande|volgende) [a-z]{4,20}) (?:geven|vindt|vind|leest|lees|staat|staan|laten|gaan|lichten|beschrijven|tonen|treft|is|zijn) /i;

/** "Wat willen w": a question of which the end is missing, where a text was cut off. */
const cutQuestion = /^(?:wat|hoe|welke)(?: [^ .]{1,20}){0,3}$/i;

/** Under a heading of its own a part without a list is one account; else each item and each paragraph that does not lead in a list. */
function readSection(section: Section): Said[] {
  const isListed = hasList(section);
  const said = section.parts.flatMap((part): readonly Said[] => {
    if (part.kind === 'list') return sayingItems(part.items);
    const isEmpty =
      part.text === '' ||
      columnHeads.test(part.text) ||
      cutQuestion.test(part.text) ||
      readingGuide.test(part.text) ||
      part.text.endsWith(':') ||
      labelLine.test(part.text) ||
      statesNothing(part.text) ||
      (isListed && part.leadsIn);
    return isEmpty ? [] : [{ text: part.text, at: part.at }];
  });
  if (isListed || section.heading === null) return said;
  const [first] = said;
  return first === undefined ? [] : [{ text: said.map(({ text }) => text).join('\n\n'), at: first.at }];
}
