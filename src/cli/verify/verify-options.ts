export type VerifyOptions = {
  readonly organisation?: string;
  readonly json: boolean;
  readonly head: readonly string[];
};
