/** Why a file is no logo. */
export type WhyNoLogo =
  | 'unknown'
  | 'too-large'
  | 'damaged'
  | 'moves'
  | 'too-wide'
  | 'no-size'
  | 'runs'
  | 'asks'
  | 'styled'
  | 'element'
  | 'too-much';
