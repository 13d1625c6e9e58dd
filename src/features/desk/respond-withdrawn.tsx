import type { Context } from '../../frame/context.ts';
import { respondProblem } from '../../frame/data/respond-problem.ts';
import type { PictureForm } from '../../frame/pictures/picture-address.ts';
import type { Form } from '../../frame/request.ts';
import { respondPage } from '../../frame/respond.ts';
import type { Organisation } from '../organisations/queries/list-organisations.ts';
import type { Withdrawal } from '../publications/queries/withdrawals.ts';
import { presentWithdrawn, withdrawnJson } from './present-withdrawn.ts';
import { WithdrawnPage } from './withdrawn-page.tsx';

/** What is answered (410) at an address of what was withdrawn: as data where that is asked for, else as a page. */
export function respondWithdrawn(
  organisation: Organisation,
  withdrawal: Withdrawal,
  form: Form | PictureForm,
  context: Context,
): Response {
  const view = presentWithdrawn(organisation, withdrawal, context);
  if (form !== 'page')
    return respondProblem(form, 410, {
      title: view.title,
      detail: `${view.lead} ${context.words.withdrawn.reason}: ${withdrawal.reason}`,
      about: withdrawnJson(organisation, withdrawal),
    });
  return respondPage(<WithdrawnPage view={view} words={context.words} />, context.voice.language, 410);
}
