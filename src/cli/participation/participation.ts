import { Command, Option } from 'commander';
import type { Language } from '../../words/numerals.ts';
import { addGroundOptions, addRecordOptions, type GroundOptions, type RecordOptions } from '../record-options.ts';
import { valueNames } from '../words/value-names.data.ts';
import type { OfferOptions } from './settle-participation.ts';
import { participationWords } from './words.data.ts';

/**
 * `doelspoor participations …`: who takes part in what another organisation keeps. Exit code 1, with one sentence, where what is asked can't be
 * done; then nothing was changed.
 */
export function participationsCommand(language: Language): Command {
  const [words, values] = [participationWords[language], valueNames[language]];
  const list = new Command('list').description(words.list);
  const offer = new Command('offer')
    .description(words.offer)
    .argument(`<${values.publication}>`)
    .argument(`<${values.participant}>`, words.participant)
    .addOption(
      new Option(`--role <${values.role}>`, words.role).choices(['owner', 'partner', 'reader']).makeOptionMandatory(),
    );
  const accept = new Command('accept').description(words.accept).argument(`<${values.participation}>`);
  const end = new Command('end').description(words.end).argument(`<${values.participation}>`);
  return new Command('participations')
    .description(words.description)
    .addCommand(
      addRecordOptions(list, language).action(async (options: RecordOptions) => {
        const { listAll } = await import('./settle-participation.ts');
        await listAll(options, language);
      }),
    )
    .addCommand(
      addGroundOptions(offer, language).action(
        async (publication: string, participant: string, options: OfferOptions) => {
          const { offerOne } = await import('./settle-participation.ts');
          await offerOne({ publication, participant }, options, language);
        },
      ),
    )
    .addCommand(
      addGroundOptions(accept, language).action(async (participation: string, options: GroundOptions) => {
        const { answerOne } = await import('./settle-participation.ts');
        await answerOne(participation, 'accepted', options, language);
      }),
    )
    .addCommand(
      addGroundOptions(end, language).action(async (participation: string, options: GroundOptions) => {
        const { answerOne } = await import('./settle-participation.ts');
        await answerOne(participation, 'ended', options, language);
      }),
    );
}
