import { Command, Option } from 'commander';
import { addGroundOptions, addRecordOptions, type GroundOptions, type RecordOptions } from '../record-options.ts';
import type { OfferOptions } from './settle-participation.ts';

/**
 * `doelspoor participations …`: who takes part in what another organisation keeps. Exit code 1, with one sentence, where what is asked can't be
 * done; then nothing was changed.
 */
export function participationsCommand(): Command {
  const list = new Command('list').description(
    'Toon wie deelneemt aan wat deze organisatie bijhoudt, en waaraan zij zelf deelneemt.',
  );
  const offer = new Command('offer')
    .description('Bied een andere organisatie aan om deel te nemen aan een publicatie.')
    .argument('<publicatie>')
    .argument('<deelnemer>', 'een organisatie zoals in haar adres')
    .addOption(
      new Option('--role <rol>', 'mede-eigenaar, partner of meelezer')
        .choices(['owner', 'partner', 'reader'])
        .makeOptionMandatory(),
    );
  const accept = new Command('accept').description('Aanvaard een deelname die is aangeboden.').argument('<deelname>');
  const end = new Command('end').description('Beëindig een deelname, of wijs haar af.').argument('<deelname>');
  return new Command('participations')
    .description('Bekijk wie waaraan deelneemt; bied deelname aan, aanvaard of beëindig haar.')
    .addCommand(
      addRecordOptions(list).action(async (options: RecordOptions) => {
        const { listAll } = await import('./settle-participation.ts');
        await listAll(options);
      }),
    )
    .addCommand(
      addGroundOptions(offer).action(async (publication: string, participant: string, options: OfferOptions) => {
        const { offerOne } = await import('./settle-participation.ts');
        await offerOne({ publication, participant }, options);
      }),
    )
    .addCommand(
      addGroundOptions(accept).action(async (participation: string, options: GroundOptions) => {
        const { answerOne } = await import('./settle-participation.ts');
        await answerOne(participation, 'accepted', options);
      }),
    )
    .addCommand(
      addGroundOptions(end).action(async (participation: string, options: GroundOptions) => {
        const { answerOne } = await import('./settle-participation.ts');
        await answerOne(participation, 'ended', options);
      }),
    );
}
