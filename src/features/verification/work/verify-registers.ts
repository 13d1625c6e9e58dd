import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { z } from 'zod';
import { hashContent } from '../../../editions/freeze-edition.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import { digestLine } from '../../registers/commands/version/digest-line.ts';
import { because, type Fault } from '../fault.ts';
import { readLogged } from '../logged.ts';
import { matchSaid, type Said } from '../match-said.ts';
import { readVersions, type StoredVersion } from './read-versions.ts';

const written = z.object({
  registration: z.string(),
  kind: z.string(),
  slug: z.string(),
  number: z.number(),
  standing: z.string(),
  sha256: z.string(),
  inside: z.string().nullable(),
  reason: z.string().nullable(),
});
const imported = z.object({ import: z.string(), versions: z.number(), added: z.number(), sha256: z.string() });

const whatOf = (kind: string, slug: string) => ({ say: 'registration', with: { kind, slug } }) as const;
const importOf = (id: string) => ({ say: 'registers-import', with: { import: id } }) as const;

const isOther = (content: unknown, sha256: string | null) => hashContent(canonicalize(content) ?? '') !== sha256;

/** Holds every version of what is in the registers against the log and its own hashes. What never is open may be gone, and else is what it was. */
export async function verifyRegistrations(tx: ReadDb, organisationId: string): Promise<readonly Fault[]> {
  const faults: Fault[] = [];
  const rows: Said[] = [];
  const imports = new Map<string, Imported>();
  for await (const versions of readVersions(tx, organisationId))
    for (const version of versions) {
      const { kind, slug, sha256, insideSha256 } = version;
      if (isOther(version.open, sha256) || (version.inside !== null && isOther(version.inside, insideSha256)))
        faults.push({ where: whatOf(kind, slug), why: because('other-content') });
      if (version.importId === null) rows.push(saidOf(version));
      else addTo(imports, version.importId, version);
    }
  const events = await readLogged(
    tx,
    organisationId,
    ['save-registration', 'withdraw-registration', 'clean-registration'],
    written,
  );
  const files = await readLogged(tx, organisationId, ['import-registrations'], imported);
  return [
    ...faults,
    ...matchSaid(
      rows,
      events.map(({ payload, ...event }) => ({ ...event, what: whatOf(payload.kind, payload.slug), said: payload })),
    ),
    ...matchSaid(
      [...imports.values()].map(saidOfImport),
      files.map(({ payload, ...event }) => ({ ...event, what: importOf(payload.import), said: payload })),
    ),
  ];
}

function saidOf({ id, kind, slug, number, standing, sha256, insideSha256, reason, actor, at }: StoredVersion): Said {
  const said = { registration: id, kind, slug, number, standing, sha256, inside: insideSha256, reason };
  return { what: whatOf(kind, slug), at, actor, said };
}

type Imported = {
  readonly id: string;
  readonly at: Date;
  readonly actor: string;
  readonly lines: string[];
  added: number;
};

/** Of one file all is of one moment and one person: what is not is told as of another file. */
function addTo(imports: Map<string, Imported>, id: string, version: StoredVersion): void {
  const { at, actor, number } = version;
  const key = `${id} ${at.toJSON() ?? 'ooit'} ${actor}`;
  const one = imports.get(key) ?? { id, at, actor, lines: [], added: 0 };
  one.lines.push(digestLine(version));
  if (number === 1) one.added += 1;
  imports.set(key, one);
}

function saidOfImport({ id, at, actor, lines, added }: Imported): Said {
  const sha256 = createHash('sha256').update(lines.sort().join(''), 'utf8').digest('hex');
  return { what: importOf(id), at, actor, said: { import: id, versions: lines.length, added, sha256 } };
}
