import type { Context } from '../../frame/context.ts';
import type { Form } from '../../frame/request.ts';
import { respondData, respondPage } from '../../frame/respond.ts';
import type { Organisation } from '../organisations/queries/list-organisations.ts';
import type { Withdrawal } from '../publications/queries/withdrawals.ts';
import { presentWithdrawn, withdrawnJson } from './present-withdrawn.ts';
import { WithdrawnPage } from './withdrawn-page.tsx';

/** What is answered (410) at an address of what was withdrawn: as data where that is asked for, else as a page. */
export function respondWithdrawn(
  organisation: Organisation,
  withdrawal: Withdrawal,
  form: Form,
  context: Context,
): Response {
  if (form === 'json') return respondData('json', JSON.stringify(withdrawnJson(organisation, withdrawal)), 410);
  const view = presentWithdrawn(organisation, withdrawal, context);
  return respondPage(<WithdrawnPage view={view} words={context.words} />, context.voice.language, 410);
}
