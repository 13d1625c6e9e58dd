import type { ThreadKind } from '../../../threading/threading.ts';

const parts: Readonly<Record<ThreadKind, string>> = {
  'policy-field': 'sporen',
  indicator: 'indicatoren',
  commitment: 'voornemens',
};

/** The path of a thread: `/groningen/voornemens/marketing-groningen-steunen`. */
export function threadPath(organisation: string, kind: ThreadKind, slug: string): string {
  return `/${organisation}/${parts[kind]}/${encodeURIComponent(slug)}`;
}
