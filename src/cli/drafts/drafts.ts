import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { decisionKinds } from '../../model/rights/decision.ts';
import { type DraftState, draftStates } from '../../model/rights/draft-state.ts';
import type { Language } from '../../words/numerals.ts';
import { addGroundOptions, addRecordOptions, type GroundOptions, type RecordOptions } from '../record-options.ts';
import { valueNames } from '../words/value-names.data.ts';
import type { MoveOptions } from './settle-drafts.ts';
import { draftWords } from './words.data.ts';

/** A moment with its time zone, so that it is the same one on every machine. */
function readMoment(text: string, language: Language): Date {
  const isMoment = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(text);
  const moment = new Date(text);
  if (!isMoment || Number.isNaN(moment.getTime())) throw new InvalidArgumentError(draftWords[language].badMoment);
  return moment;
}

/**
 * `doelspoor drafts …`: documents that are written here, by whoever is at the machine. Exit code 1, with one sentence, where what is asked can't be
 * done; then nothing was changed.
 */
export function draftsCommand(language: Language): Command {
  const [words, values] = [draftWords[language], valueNames[language]];
  const list = new Command('list').description(words.list);
  const move = new Command('move')
    .description(words.move)
    .argument(`<${values.publication}>`, words.slug)
    .addArgument(new Argument(`<${values.state}>`, words.to).choices(draftStates))
    .addOption(new Option(`--decision-kind <${values.kind}>`, words.kind).choices(decisionKinds))
    .option(`--decided-on <${values.date}>`, words.decidedOn)
    .option(`--document <${values.address}>`, words.document)
    .option('--close-earlier', words.closeEarlier)
    .option(`--public-from <${values.date}>`, words.publicFrom, (text) => readMoment(text, language));
  const correct = new Command('correct').description(words.correct).argument(`<${values.publication}>`, words.slug);
  return new Command('drafts')
    .description(words.description)
    .addCommand(
      addRecordOptions(list, language).action(async (options: RecordOptions) => {
        const { listAll } = await import('./settle-drafts.ts');
        await listAll(options, language);
      }),
    )
    .addCommand(
      addGroundOptions(move, language).action(async (slug: string, to: DraftState, options: MoveOptions) => {
        const { moveOne } = await import('./settle-drafts.ts');
        await moveOne(slug, to, options, language);
      }),
    )
    .addCommand(
      addGroundOptions(correct, language).action(async (slug: string, options: GroundOptions) => {
        const { correctOne } = await import('./settle-drafts.ts');
        await correctOne(slug, options, language);
      }),
    );
}
