/** One line of a Containerfile, of those that ours may have. */
export type Step =
  | { readonly kind: 'RUN'; readonly command: string }
  | {
      readonly kind: 'COPY';
      readonly from: string | undefined;
      readonly sources: readonly string[];
      readonly to: string;
    }
  | { readonly kind: 'ENV'; readonly values: Readonly<Record<string, string>> }
  | { readonly kind: 'USER' | 'WORKDIR' | 'VOLUME' | 'EXPOSE' | 'STOPSIGNAL'; readonly value: string }
  | { readonly kind: 'HEALTHCHECK' | 'ENTRYPOINT' | 'CMD'; readonly words: readonly string[] };

/** What is made from one base: a step each, in their order. */
export type Stage = { readonly name: string | undefined; readonly base: string; readonly steps: readonly Step[] };

const isText = (word: unknown): word is string => typeof word === 'string';

/** Only the form that no shell reads. */
function readWords(text: string): readonly string[] {
  const words: unknown = JSON.parse(text);
  if (!Array.isArray(words) || !words.every(isText)) throw new Error(`${text} is no list of words`);
  return words;
}

function readCopy(text: string): Step {
  const words = text.split(/\s+/);
  const from = words[0]?.startsWith('--from=') ? words.shift()?.slice('--from='.length) : undefined;
  const to = words.pop();
  if (to === undefined || words.length === 0 || words.some((word) => word.startsWith('--')))
    throw new Error(`COPY ${text} is not understood`);
  return { kind: 'COPY', from, sources: words, to };
}

function readStep(kind: string, text: string): Step {
  switch (kind) {
    case 'RUN':
      return { kind, command: text };
    case 'COPY':
      return readCopy(text);
    case 'ENV':
      return {
        kind,
        values: Object.fromEntries([...text.matchAll(/(\w+)=(\S*)/g)].map(([, name, value]) => [name, value])),
      };
    case 'USER':
    case 'WORKDIR':
    case 'VOLUME':
    case 'EXPOSE':
    case 'STOPSIGNAL':
      return { kind, value: text };
    case 'ENTRYPOINT':
    case 'CMD':
      return { kind, words: readWords(text) };
    case 'HEALTHCHECK':
      return { kind, words: readWords(text.slice(text.indexOf('CMD ') + 'CMD '.length)) };
    default:
      throw new Error(`${kind} is not understood`);
  }
}

function* readLines(text: string): Generator<{ readonly kind: string; readonly rest: string }> {
  for (const line of text.replaceAll(/\\\n/g, ' ').split('\n')) {
    const [, kind, rest] = /^([A-Z]+)\s+(.*?)\s*$/.exec(line) ?? [];
    if (kind !== undefined && rest !== undefined) yield { kind, rest };
    else if (!/^\s*(#|$)/.test(line)) throw new Error(`${line} is not understood`);
  }
}

/**
 * The stages of a Containerfile, whose `ARG` before the first stage is filled in. Throws an Error for what it does not understand: what is not
 * carried out must not look as if it was.
 */
export function readContainerfile(text: string): readonly Stage[] {
  const given = new Map<string, string>();
  const stages: { name: string | undefined; base: string; steps: Step[] }[] = [];
  for (const { kind, rest } of readLines(text)) {
    const stage = stages.at(-1);
    if (kind === 'ARG' && stage === undefined) {
      const [name = '', value = ''] = rest.split('=');
      given.set(name, value);
    } else if (kind === 'FROM') {
      const [image = '', , name] = rest.split(/\s+/);
      stages.push({ name, base: image.replace(/^\$\{(\w+)\}$/, (_, key: string) => given.get(key) ?? ''), steps: [] });
    } else if (stage === undefined) throw new Error(`${kind} stands before the first stage`);
    else stage.steps.push(readStep(kind, rest));
  }
  return stages;
}
