import { Command } from 'commander';
import type { VerifyOptions } from './verify-options.ts';

/**
 * `doelspoor verify`: whether the event log, the editions, what persons said and what is shown of it all are still what was recorded, and
 * whether the log still ends as it was published, or as somebody kept it. One line for each fault; exit code 1 where there is one.
 */
export function verifyCommand(): Command {
  return new Command('verify')
    .description('Controleer of het logboek, de edities en wat de site ervan toont nog zijn zoals ze zijn vastgelegd.')
    .option('--organisation <naam>', 'alleen deze organisatie, zoals in haar adres')
    .option('--head <bestand...>', 'bewaarde controlegetallen van het logboek, als JSON: bestanden of adressen', [])
    .option('--json', 'toon JSON', false)
    .action(async (options: VerifyOptions) => {
      const { verifyRecord } = await import('./verify-record.ts');
      await verifyRecord(options);
    });
}
