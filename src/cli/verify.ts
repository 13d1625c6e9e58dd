import { Command } from 'commander';
import { addRecordOptions, type RecordOptions } from './record-options.ts';

/**
 * `doelspoor verify`: whether the event log and the editions are still what was recorded. One line for each fault; exit code 1 where there
 * is one.
 */
export function verifyCommand(): Command {
  const command = new Command('verify').description(
    'Controleer of het logboek en de edities van een organisatie nog zijn zoals ze zijn vastgelegd.',
  );
  return addRecordOptions(command).action(async (options: RecordOptions) => {
    const { verifyRecord } = await import('./verify/verify-record.ts');
    await verifyRecord(options);
  });
}
