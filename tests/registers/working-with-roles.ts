import { v7 as newId } from 'uuid';
import { type Working, workingAs } from '../../src/features/people/working.ts';
import type { Role } from '../../src/model/rights/role.ts';
import type { TestRecord } from '../test-record.ts';

/** Makes somebody a member of an organisation with roles that hold everywhere. */
export async function workingWithRoles(
  here: TestRecord,
  organisationId: string,
  roles: readonly Role[],
): Promise<Working> {
  const memberId = newId();
  await here.asOwner(
    `insert into member values ('${organisationId}', '${memberId}', 'Iemand', '${memberId}@elders.example', null, now(), null)`,
  );
  for (const role of roles)
    await here.asOwner(
      `insert into member_role values ('${organisationId}', '${newId()}', '${memberId}', '${role}', null, now(), null)`,
    );
  return workingAs(
    organisationId,
    memberId,
    roles.map((role) => ({ role, field: null })),
  );
}
