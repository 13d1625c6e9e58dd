import type { ThreadKind } from '../../../threading/threading.ts';

const parts: Readonly<Record<ThreadKind, string>> = {
  'policy-field': 'sporen',
  indicator: 'indicatoren',
  commitment: 'voornemens',
};

/** The path of the list of all threads of a kind: `/groningen/voornemens`. */
export function threadListPath(organisation: string, kind: ThreadKind): string {
  return `/${organisation}/${parts[kind]}`;
}

/** The path of a thread: `/groningen/voornemens/marketing-groningen-steunen`. */
export function threadPath(organisation: string, kind: ThreadKind, slug: string): string {
  return `${threadListPath(organisation, kind)}/${encodeURIComponent(slug)}`;
}

/** The path of the money of a field: `/havermonde/sporen/wonen-en-woningbouw/geld`. */
export function moneyPath(organisation: string, field: string): string {
  return `${threadPath(organisation, 'policy-field', field)}/geld`;
}
