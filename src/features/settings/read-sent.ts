import { type Fields, readFields } from '../work-desk/read-fields.ts';

/** A form as it was sent, and the file that came with it. */
export type Sent = Fields & { readonly file: Uint8Array | null };

/** Larger is read no further: no file of a form of settings is. */
const mostFileBytes = 2 ** 20;
const longest = 10_000;

/** Reads a form, with a file or without one. What is no form has no fields. */
export async function readSent(request: Request): Promise<Sent> {
  if (!/^multipart\/form-data/i.test(request.headers.get('content-type') ?? ''))
    return { ...(await readFields(request)), file: null };
  try {
    const sent = await request.formData();
    const texts = (name: string) =>
      sent.getAll(name).flatMap((value) => (typeof value === 'string' ? [value.toWellFormed().slice(0, longest)] : []));
    const files = [...sent.values()].filter((value) => value instanceof File);
    const file = files.find(({ size }) => size > 0);
    return {
      one: (name) => texts(name)[0] ?? '',
      all: texts,
      names: [...new Set(sent.keys())],
      file: file === undefined ? null : new Uint8Array(await file.slice(0, mostFileBytes).arrayBuffer()),
    };
  } catch {
    // A body that is cut off.
    return { one: () => '', all: () => [], names: [], file: null };
  }
}
