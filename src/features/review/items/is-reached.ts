import type { Reach } from '../../../model/correction.ts';
import { holdsOf } from '../../../recognition/decided/holds-of.ts';
import type { Opened } from './opened.ts';

/** Whether what is decided with a reach holds of a document, as this is read now. */
export function isReached({ document, recognised: { reading } }: Opened, reach: Reach): boolean {
  const { organisation, publication } = reading;
  return holdsOf(reach, { file: document.file, organisation, publication });
}
