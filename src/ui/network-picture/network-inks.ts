import type { NetworkRole } from './network-picture-view.ts';

/**
 * The colour of each role, set in `network-picture.css` for light and dark. They are apart for those who do not see red and green apart too, and
 * each has a shape of its own besides.
 */
export const roleInks: Record<NetworkRole | 'none', string> = {
  government: 'var(--ds-network-government)',
  knowledge: 'var(--ds-network-knowledge)',
  business: 'var(--ds-network-business)',
  environment: 'var(--ds-network-environment)',
  none: 'var(--ds-soft)',
};
