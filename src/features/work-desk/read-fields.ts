/** More than any field of a form of a person has. */
const usual = 10_000;

/** The fields of a form, as they were sent. */
export type Fields = {
  /** The first value of a field; empty where it was not sent. */
  readonly one: (name: string) => string;
  readonly all: (name: string) => readonly string[];
  readonly names: readonly string[];
};

/** Reads a form. Half a character is replaced, so that what follows can be written and shown. @param longest what is read of a field, in characters */
export async function readFields(request: Request, longest = usual): Promise<Fields> {
  const sent = new URLSearchParams((await request.text()).toWellFormed());
  const read = (value: string) => value.slice(0, longest);
  return {
    one: (name) => read(sent.get(name) ?? ''),
    all: (name) => sent.getAll(name).map(read),
    names: [...new Set(sent.keys())],
  };
}
