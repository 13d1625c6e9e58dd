import { Command, Option } from 'commander';
import { type ThreadKind, threadKinds } from '../../threading/threading.ts';
import { addGroundOptions, addRecordOptions, type GroundOptions, type RecordOptions } from '../record-options.ts';

type ListOptions = RecordOptions & { readonly kind?: ThreadKind };

function ruling(name: string, description: string, outcome: 'confirmed' | 'rejected' | 'withdrawn'): Command {
  const command = new Command(name)
    .description(description)
    .argument('<uitspraak>', 'sleutel van een uitspraak, zoals threads show die toont')
    .argument('<uitspraak>', 'sleutel van de andere');
  return addGroundOptions(command).action(async (from: string, to: string, options: GroundOptions) => {
    const { ruleOnLink } = await import('./rule-threads.ts');
    await ruleOnLink({ from, to }, outcome, options);
  });
}

/**
 * `doelspoor threads …`: the threads of the record, and what a person rules about them. Exit code 1, with one sentence, where what is asked
 * can't be done; then nothing was changed.
 */
export function threadsCommand(): Command {
  const list = new Command('list')
    .description('Toon alle sporen.')
    .addOption(new Option('--kind <soort>', 'alleen deze soort').choices(threadKinds));
  const show = new Command('show')
    .description('Toon één spoor met zijn uitspraken en schakels.')
    .argument('<spoor>', 'soort/naam, zoals indicator/aantal-banen');
  const lapsed = new Command('lapsed').description('Toon wat is vastgelegd en nu geen gevolg heeft.');
  const merge = new Command('merge')
    .description('Maak van twee sporen één.')
    .argument('<spoor>', 'soort/naam')
    .argument('<spoor>', 'soort/naam van het andere');
  const split = new Command('split')
    .description('Maak van een spoor twee.')
    .argument('<spoor>', 'soort/naam')
    .argument('<uitspraak>', 'sleutel van de eerste uitspraak van het nieuwe spoor');
  return new Command('threads')
    .description('Bekijk sporen, en leg vast wat bij elkaar hoort.')
    .addCommand(
      addRecordOptions(list).action(async (options: ListOptions) => {
        const { listAll } = await import('./show-threads.ts');
        await listAll(options.kind ?? null, options);
      }),
    )
    .addCommand(
      addRecordOptions(show).action(async (thread: string, options: RecordOptions) => {
        const { showOne } = await import('./show-threads.ts');
        await showOne(thread, options);
      }),
    )
    .addCommand(
      addRecordOptions(lapsed).action(async (options: RecordOptions) => {
        const { listLapsed } = await import('./show-lapsed.ts');
        await listLapsed(options);
      }),
    )
    .addCommand(ruling('confirm', 'Leg vast dat twee uitspraken bij elkaar horen.', 'confirmed'))
    .addCommand(ruling('reject', 'Leg vast dat twee uitspraken niet bij elkaar horen.', 'rejected'))
    .addCommand(ruling('withdraw', 'Trek in wat over twee uitspraken is vastgelegd.', 'withdrawn'))
    .addCommand(
      addGroundOptions(merge).action(async (one: string, other: string, options: GroundOptions) => {
        const { mergeTwo } = await import('./rule-threads.ts');
        await mergeTwo([one, other], options);
      }),
    )
    .addCommand(
      addGroundOptions(split).action(async (thread: string, from: string, options: GroundOptions) => {
        const { splitOne } = await import('./rule-threads.ts');
        await splitOne(thread, from, options);
      }),
    );
}
