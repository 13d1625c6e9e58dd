import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { begunKinds } from '../../features/drafts/pages/documents/begin-form.ts';
import { decisionKinds } from '../../model/rights/decision.ts';
import { type DraftState, draftStates } from '../../model/rights/draft-state.ts';
import type { Language } from '../../words/numerals.ts';
import { addGroundOptions, addRecordOptions, type GroundOptions, type RecordOptions } from '../record-options.ts';
import { optionWords } from '../words/option-words.data.ts';
import { valueNames } from '../words/value-names.data.ts';
import type { BeginOptions } from './begin-one.ts';
import type { MoveOptions } from './settle-drafts.ts';
import type { ValuesOptions } from './take-in-file.ts';
import type { TakeInOptions } from './take-in-one.ts';
import { draftWords } from './words.data.ts';

/** A moment with its time zone, so that it is the same one on every machine. */
function readMoment(text: string, language: Language): Date {
  const isMoment = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(text);
  const moment = new Date(text);
  if (!isMoment || Number.isNaN(moment.getTime())) throw new InvalidArgumentError(draftWords[language].badMoment);
  return moment;
}

/** @param fault what is said where it is written otherwise */
function readWhole(text: string, form: RegExp, fault: string): number {
  if (!form.test(text)) throw new InvalidArgumentError(fault);
  return Number(text);
}

/** `12=01930000-…`: the statement that a piece goes on from, beside what was chosen before. */
function addLink(all: ReadonlyMap<number, string>, text: string, language: Language): Map<number, string> {
  const [, piece, statement] = /^(\d{1,6})=([0-9a-f-]{36})$/.exec(text) ?? [];
  if (piece === undefined || statement === undefined) throw new InvalidArgumentError(draftWords[language].badLink);
  return new Map([...all, [Number(piece), statement]]);
}

/** Adds which document it is that is begun. */
function addDocumentOptions(command: Command, language: Language): Command {
  const [words, values] = [draftWords[language], valueNames[language]];
  return command
    .addOption(new Option(`--kind <${values.kind}>`, words.documentKind).choices(begunKinds).makeOptionMandatory())
    .requiredOption(`--year <${values.year}>`, words.year, (text) =>
      readWhole(text, /^(?:19|20|21)\d\d$/, words.badYear),
    )
    .option(`--sequence <${values.number}>`, words.sequence, (text) => readWhole(text, /^[1-9]\d?$/, words.badSequence))
    .option(`--actor <${values.name}>`, optionWords[language].actor);
}

/**
 * `doelspoor drafts …`: documents that are written here, by whoever is at the machine. Exit code 1, with one sentence, where what is asked can't be
 * done; then nothing was changed.
 */
export function draftsCommand(language: Language): Command {
  const [words, values] = [draftWords[language], valueNames[language]];
  const list = new Command('list').description(words.list);
  const begin = addDocumentOptions(
    new Command('begin').description(words.begin).argument(`<${values.publication}>`, words.rolledFrom),
    language,
  );
  const inValues = new Command('values')
    .description(words.values)
    .argument(`<${values.publication}>`, words.slug)
    .argument(`[${values.file}]`, words.valuesFile)
    .option('--show', words.showValues, false)
    .option('--partly', words.partly, false)
    .option(`--actor <${values.name}>`, optionWords[language].actor);
  const move = new Command('move')
    .description(words.move)
    .argument(`<${values.publication}>`, words.slug)
    .addArgument(new Argument(`<${values.state}>`, words.to).choices(draftStates))
    .addOption(new Option(`--decision-kind <${values.kind}>`, words.kind).choices(decisionKinds))
    .option(`--decided-on <${values.date}>`, words.decidedOn)
    .option(`--document <${values.address}>`, words.document)
    .option('--close-earlier', words.closeEarlier)
    .option('--incomplete', words.incomplete)
    .option(`--public-from <${values.date}>`, words.publicFrom, (text) => readMoment(text, language));
  const correct = new Command('correct').description(words.correct).argument(`<${values.publication}>`, words.slug);
  const takeIn = addDocumentOptions(
    new Command('take-in').description(words.takeIn).argument(`<${values.file}>`, words.file),
    language,
  )
    .option(`--from <${values.publication}>`, words.from)
    .option('--show', words.show, false)
    .option(
      `--link <${values.choice}>`,
      words.link,
      (text, all) => addLink(all, text, language),
      new Map<number, string>(),
    );
  return new Command('drafts')
    .description(words.description)
    .addCommand(
      addRecordOptions(list, language).action(async (options: RecordOptions) => {
        const { listAll } = await import('./settle-drafts.ts');
        await listAll(options, language);
      }),
    )
    .addCommand(
      addRecordOptions(begin, language).action(async (from: string, options: BeginOptions) => {
        const { beginOne } = await import('./begin-one.ts');
        await beginOne(from, options, language);
      }),
    )
    .addCommand(
      addRecordOptions(inValues, language).action(
        async (slug: string, path: string | undefined, options: ValuesOptions) => {
          const { takeInFile } = await import('./take-in-file.ts');
          await takeInFile(slug, path, options, language);
        },
      ),
    )
    .addCommand(
      addRecordOptions(takeIn, language).action(async (path: string, options: TakeInOptions) => {
        const { takeInOne } = await import('./take-in-one.ts');
        await takeInOne(path, options, language);
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
