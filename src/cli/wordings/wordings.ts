import { Command } from 'commander';
import { addGroundOptions, addRecordOptions, type GroundOptions, type RecordOptions } from '../record-options.ts';

function answer(name: string, description: string, isSame: boolean): Command {
  const command = new Command(name)
    .description(description)
    .argument('<uitspraak>', 'naam van de nieuwe uitspraak, zoals wordings list die toont');
  return addGroundOptions(command).action(async (statement: string, options: GroundOptions) => {
    const { settleOne } = await import('./settle-wordings.ts');
    await settleOne(statement, isSame, options);
  });
}

/**
 * `doelspoor wordings …`: statements of a new edition of which it is in doubt whether they are one of the edition before, and what a person
 * says of these. Exit code 1, with one sentence, where what is asked can't be done; then nothing was changed.
 */
export function wordingsCommand(): Command {
  const list = new Command('list').description('Toon uitspraken die misschien al in een eerdere editie stonden.');
  return new Command('wordings')
    .description('Bekijk twijfel over wat in een nieuwe editie hetzelfde bleef, en leg vast hoe het zit.')
    .addCommand(
      addRecordOptions(list).action(async (options: RecordOptions) => {
        const { listAll } = await import('./settle-wordings.ts');
        await listAll(options);
      }),
    )
    .addCommand(answer('same', 'Leg vast dat het dezelfde uitspraak is.', true))
    .addCommand(answer('other', 'Leg vast dat het een andere uitspraak is.', false));
}
