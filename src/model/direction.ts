/** Which way is better for an indicator: more, less, or as it is; `unknown` where nothing tells or what tells contradicts itself. */
export type Direction = 'more' | 'less' | 'stay' | 'unknown';
