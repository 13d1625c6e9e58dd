import { createHash } from 'node:crypto';
import { type JudgedUnits, judgeUnits } from '../../../findings/judge-units.ts';
import type { Reading } from '../../../model/reading.ts';
import { gatherPublications } from '../../../recognition/gather/gather-publications.ts';
import { weighTogether } from '../../../recognition/together/weigh-together.ts';
import type { Kept } from '../../../threading/kept.ts';
import { threadPublications } from '../../../threading/thread-publications.ts';
import type { Thread } from '../../../threading/threading.ts';
import type { Judged, JudgedThread } from './judge.ts';

function namedThread(organisation: string, { kind, slug, title, statements }: Thread): JudgedThread {
  const holds = createHash('sha256').update(JSON.stringify(statements.map(({ key }) => key)));
  return { name: `${organisation} ${kind} ${slug}`, title, holds: holds.digest('base64url') };
}

/** Judges documents as `doelspoor check` does, body by body, and takes over what was weighed and judged before as far as that still holds. */
export class Judging {
  readonly #readings = new Map<string, Reading>();
  readonly #before = new Map<string, { readonly kept: Kept; readonly units: JudgedUnits }>();

  hold(reading: Reading): void {
    this.#readings.set(reading.input, reading);
  }

  judge(instead: readonly Reading[]): Judged {
    const readings = new Map([...this.#readings, ...instead.map((reading) => [reading.input, reading] as const)]);
    const { publications } = gatherPublications(weighTogether([...readings.values()]));
    const judged = [...Map.groupBy(publications, ({ organisation }) => organisation.slug)].map(([slug, own]) => {
      const before = this.#before.get(slug);
      const threading = threadPublications(own, { kept: before?.kept ?? null });
      const { findings, units } = judgeUnits(threading, before === undefined ? {} : { before: before.units });
      // what is tried is mostly left: what comes next is most like what is held
      if (instead.length === 0) this.#before.set(slug, { kept: threading.kept, units });
      return { findings, threads: threading.threads.map((thread) => namedThread(slug, thread)) };
    });
    return {
      findings: judged.flatMap(({ findings }) => findings),
      threads: judged.flatMap(({ threads }) => threads),
    };
  }
}
