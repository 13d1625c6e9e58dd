import { Command, Option } from 'commander';
import type { Ruling } from '../../features/threads/commands/rule-on-link.ts';
import { type ThreadKind, threadKinds } from '../../threading/threading.ts';
import type { Language } from '../../words/numerals.ts';
import { addGroundOptions, addRecordOptions, type GroundOptions, type RecordOptions } from '../record-options.ts';
import { valueNames } from '../words/value-names.data.ts';
import { threadWords } from './words.data.ts';

type ListOptions = RecordOptions & { readonly kind?: ThreadKind };

function ruling(name: 'confirm' | 'reject' | 'withdraw', outcome: Ruling, language: Language): Command {
  const [words, { statement }] = [threadWords[language], valueNames[language]];
  const command = new Command(name)
    .description(words[name])
    .argument(`<${statement}>`, words.oneStatement)
    .argument(`<${statement}>`, words.otherStatement);
  return addGroundOptions(command, language).action(async (from: string, to: string, options: GroundOptions) => {
    const { ruleOnLink } = await import('./rule-threads.ts');
    await ruleOnLink({ from, to }, outcome, options, language);
  });
}

/**
 * `doelspoor threads …`: the threads of the record, and what a person rules about them. Exit code 1, with one sentence, where what is asked
 * can't be done; then nothing was changed.
 */
export function threadsCommand(language: Language): Command {
  const [words, values] = [threadWords[language], valueNames[language]];
  const list = new Command('list')
    .description(words.list)
    .addOption(new Option(`--kind <${values.kind}>`, words.onlyKind).choices(threadKinds));
  const show = new Command('show').description(words.show).argument(`<${values.thread}>`, words.threadName);
  const proposals = new Command('proposals').description(words.proposals);
  const lapsed = new Command('lapsed').description(words.lapsed);
  const merge = new Command('merge')
    .description(words.merge)
    .argument(`<${values.thread}>`, words.oneThread)
    .argument(`<${values.thread}>`, words.otherThread);
  const split = new Command('split')
    .description(words.split)
    .argument(`<${values.thread}>`, words.oneThread)
    .argument(`<${values.statement}>`, words.firstStatement);
  return new Command('threads')
    .description(words.description)
    .addCommand(
      addRecordOptions(list, language).action(async (options: ListOptions) => {
        const { listAll } = await import('./show-threads.ts');
        await listAll(options.kind ?? null, options, language);
      }),
    )
    .addCommand(
      addRecordOptions(show, language).action(async (thread: string, options: RecordOptions) => {
        const { showOne } = await import('./show-threads.ts');
        await showOne(thread, options, language);
      }),
    )
    .addCommand(
      addRecordOptions(lapsed, language).action(async (options: RecordOptions) => {
        const { listLapsed } = await import('./show-lapsed.ts');
        await listLapsed(options, language);
      }),
    )
    .addCommand(
      addRecordOptions(proposals, language).action(async (options: RecordOptions) => {
        const { showProposals } = await import('./show-proposals.ts');
        await showProposals(options, language);
      }),
    )
    .addCommand(ruling('confirm', 'confirmed', language))
    .addCommand(ruling('reject', 'rejected', language))
    .addCommand(ruling('withdraw', 'withdrawn', language))
    .addCommand(
      addGroundOptions(merge, language).action(async (one: string, other: string, options: GroundOptions) => {
        const { mergeTwo } = await import('./rule-threads.ts');
        await mergeTwo([one, other], options, language);
      }),
    )
    .addCommand(
      addGroundOptions(split, language).action(async (thread: string, from: string, options: GroundOptions) => {
        const { splitOne } = await import('./rule-threads.ts');
        await splitOne(thread, from, options, language);
      }),
    );
}
