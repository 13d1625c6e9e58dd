import { Command, InvalidArgumentError, Option } from 'commander';
import { severities } from '../../findings/finding.ts';
import { addGroundOptions, addRecordOptions, type RecordOptions } from '../record-options.ts';
import type { ExplainOptions, ListOptions, SettingsOptions } from './finding-options.ts';

function readNumber(text: string): number {
  if (!/^\d{1,6}$/.test(text)) throw new InvalidArgumentError('Geef een getal.');
  return Number(text);
}

/**
 * `doelspoor findings …`: what was found in the record, and what the organisation says about it. Exit code 1, with one sentence, where what
 * is asked can't be done; then nothing was changed.
 */
export function findingsCommand(): Command {
  const list = new Command('list')
    .description('Toon de bevindingen, de ernstigste eerst.')
    .addOption(new Option('--severity <ernst>', 'alleen deze ernst').choices(severities))
    .option('--rule <code>', 'alleen deze regel')
    .option('--field <naam>', 'alleen dit beleidsveld')
    .option('--publication <naam>', 'alleen wat deze publicatie aanhaalt')
    .option('--year <jaar>', 'alleen dit jaar', readNumber)
    .option('--limit <aantal>', 'ten hoogste zoveel', readNumber, 100)
    .option('--offset <aantal>', 'sla er zoveel over', readNumber, 0);
  const show = new Command('show').description('Toon één bevinding met de citaten.').argument('<sleutel>');
  const explain = new Command('explain')
    .description('Geef bij een bevinding een toelichting, die openbaar wordt.')
    .argument('<sleutel>')
    .option('--date <dag>', 'de dag van het besluit, zoals 2018-11-14')
    .option('--withdraw', 'trek de toelichting in die er staat', false);
  const settings = new Command('settings')
    .description('Toon de instellingen van de regels, of leg nieuwe vast.')
    .argument('[bestand]', 'nieuwe instellingen, zoals doelspoor.json bij doelspoor check; vraagt ook --reason')
    .option('--reason <tekst>', 'waarom deze instellingen')
    .option('--actor <naam>', 'wie dit vastlegt (anders de gebruiker van deze machine)');
  return new Command('findings')
    .description('Bekijk bevindingen, en leg toelichtingen en instellingen vast.')
    .addCommand(
      addRecordOptions(list).action(async (options: ListOptions) => {
        const { listAll } = await import('./show-findings.ts');
        await listAll(options);
      }),
    )
    .addCommand(
      addRecordOptions(show).action(async (key: string, options: RecordOptions) => {
        const { showOne } = await import('./show-findings.ts');
        await showOne(key, options);
      }),
    )
    .addCommand(
      addGroundOptions(explain).action(async (key: string, options: ExplainOptions) => {
        const { explainOne } = await import('./settle-findings.ts');
        await explainOne(key, options);
      }),
    )
    .addCommand(
      addRecordOptions(settings).action(async (file: string | undefined, options: SettingsOptions) => {
        const { setOptions, showOptions } = await import('./settle-findings.ts');
        await (file === undefined ? showOptions(options) : setOptions(file, options));
      }),
    );
}
