import type { Agreed } from '../../../model/agreed.ts';
import type { Measure } from '../../../model/statement.ts';
import type { Language } from '../../../words/numerals.ts';
import { officialWords } from '../../../words/state/official-words.data.ts';
import type { Statements } from '../queries/read-statements.ts';
import type { OfficialView } from './official.tsx';
import { presentLight } from './present-light.ts';

/**
 * What a chapter says itself of how its commitments and accounts stand, and how one will see that; empty where it says nothing of that, as a document
 * that was read from files.
 * @param addressOf where a chapter of the edition is read
 */
export function presentOfficial(
  { commitments, accounts }: Pick<Statements, 'commitments' | 'accounts'>,
  agreed: Agreed | null,
  language: Language,
  addressOf: (chapter: string) => string,
): readonly OfficialView[] {
  const words = officialWords[language];
  const measured = (measure: Measure | null): OfficialView['measured'] =>
    measure === null
      ? null
      : measure.by === 'judgement'
        ? { text: words.judgedBy(measure.whose), indicator: null }
        : { text: `${words.measuredBy}:`, indicator: { href: addressOf(measure.chapter), text: measure.name } };
  return [...commitments, ...accounts.map((account) => ({ ...account, measure: null }))]
    .filter(({ status, measure }) => status !== null || measure !== null)
    .map(({ text, status, measure }) => ({
      text,
      light: status === null ? null : presentLight(status, agreed, language),
      measured: measured(measure),
    }));
}
