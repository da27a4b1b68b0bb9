import type { Decode } from './decode.js';

/** What an account may do. */
export type UserType = 'admin' | 'serviceBodyAdmin' | 'observer' | 'translator' | 'deactivated';

/** An account of an editor. */
export interface AdminUser {
  readonly id: number;
  /** Name to sign in with. */
  readonly username: string | null;
  readonly type: UserType | (string & {}) | null;
  readonly displayName: string | null;
  readonly description: string | null;
  readonly email: string | null;
  /** Account that looks after this one; `null` when it is the server's administrator. */
  readonly ownerId: number | null;
  /** As the server writes it; `null` when never. */
  readonly lastAccess: string | null;
}

/** An account to make. */
export interface UserInput {
  /** Up to 255 letters, unique on the server. */
  readonly username: string;
  /** 12 letters at least. */
  readonly password: string;
  readonly type: UserType;
  readonly displayName: string;
  readonly description?: string | null;
  readonly email?: string | null;
  readonly ownerId: number | null;
}

/** An account to put in place of an old one; without a password the old one stays. */
export type UserUpdate = Omit<UserInput, 'password'> & Partial<Pick<UserInput, 'password'>>;

/** What to change of an account. */
export type UserPatch = Partial<UserInput>;

export const decodeUser: Decode<AdminUser> = (fields) => {
  const id = fields.number('id');
  if (id === null) return undefined;
  return {
    id,
    username: fields.text('username'),
    type: fields.text('type'),
    displayName: fields.text('displayName'),
    description: fields.text('description'),
    email: fields.text('email'),
    ownerId: fields.number('ownerId'),
    lastAccess: fields.text('lastAccess'),
  };
};
