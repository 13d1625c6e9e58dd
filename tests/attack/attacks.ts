import { addresses } from './addresses.ts';
import type { Attack } from './attack.ts';
import { fetching } from './fetch.ts';
import { files } from './files.ts';
import { headers } from './headers.ts';
import { injection, injectionBrowser } from './injection.ts';
import { isolation } from './isolation.ts';
import { kills } from './kills.ts';
import { missing } from './missing.ts';
import { posts } from './posts.ts';
import { slow } from './slow.ts';
import { unread } from './unread.ts';

/** All of them, in the order in which they are run. */
export const attacks: readonly Attack[] = [
  unread,
  slow,
  headers,
  addresses,
  missing,
  posts,
  injection,
  injectionBrowser,
  files,
  fetching,
  isolation,
  kills,
];
