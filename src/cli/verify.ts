import { Command } from 'commander';

export type VerifyOptions = { readonly organisation?: string; readonly json: boolean };

/**
 * `doelspoor verify`: whether the event log, the editions and what is shown of them are still what was recorded. One line for each fault;
 * exit code 1 where there is one.
 */
export function verifyCommand(): Command {
  return new Command('verify')
    .description('Controleer of het logboek, de edities en wat de site ervan toont nog zijn zoals ze zijn vastgelegd.')
    .option('--organisation <naam>', 'alleen deze organisatie, zoals in haar adres')
    .option('--json', 'toon JSON', false)
    .action(async (options: VerifyOptions) => {
      const { verifyRecord } = await import('./verify/verify-record.ts');
      await verifyRecord(options);
    });
}
