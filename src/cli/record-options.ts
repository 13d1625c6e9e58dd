import type { Command } from 'commander';

/** What every command about the record can be told. */
export type RecordOptions = { readonly organisation?: string; readonly json: boolean };
/** Why something is decided, and by whom. */
export type GroundOptions = RecordOptions & {
  readonly reason: string;
  readonly decision?: string;
  readonly actor?: string;
};

export function addRecordOptions(command: Command): Command {
  return command
    .option('--organisation <naam>', 'de organisatie zoals in haar adres; mag weg als er maar één is')
    .option('--json', 'toon JSON', false);
}

/** Adds what a decision of a person takes: the reason is public and has to be there. */
export function addGroundOptions(command: Command): Command {
  return addRecordOptions(command)
    .option('--reason <tekst>', 'waarom; moet erbij, en staat openbaar bij het besluit', '')
    .option('--decision <tekst>', 'het besluit van de raad waaruit dit volgt')
    .option('--actor <naam>', 'wie dit vastlegt (anders de gebruiker van deze machine)');
}
