/** Why a password is not taken. */
export type PasswordFault = 'too-short' | 'too-long' | 'guessable';
