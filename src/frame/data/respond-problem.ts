import type { PictureForm } from '../pictures/picture-address.ts';
import type { Form } from '../request.ts';
import { respondData } from '../respond.ts';

/** Why there is no data, or no picture, at an address, in the language of the reader. */
export type Problem = {
  readonly title: string;
  readonly detail: string;
  /** What is known of it besides. */
  readonly about?: object;
};

/**
 * What is answered at an address of data or of a picture where none is: as problem details (RFC 9457) where it asked for JSON, else as plain text. Never as a
 * page: a program would take that for the data.
 */
export function respondProblem(
  form: Exclude<Form, 'page'> | PictureForm,
  status: 404 | 410,
  problem: Problem,
): Response {
  const { title, detail, about } = problem;
  return form === 'json'
    ? respondData('problem', JSON.stringify({ type: 'about:blank', title, status, detail, ...about }), status)
    : respondData('text', `${title}\n\n${detail}\n`, status);
}
