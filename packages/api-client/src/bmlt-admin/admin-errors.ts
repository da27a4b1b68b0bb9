import { ApiError } from '../http/api-error.js';

/**
 * What the server said about the fields of a request, in its own language: of each field, and of parts of it as
 * `formatIds.0` or `translations.1.key`.
 */
export type FieldErrors<Input> = {
  readonly [Field in (keyof Input & string) | `${keyof Input & string}.${string}`]?: readonly string[];
};

/** A request that the server refused for what is in it (422). */
export type ValidationError<Input> = Omit<ApiError, 'fieldErrors'> & { readonly fieldErrors: FieldErrors<Input> };

const hasStatus = (error: unknown, status: number): error is ApiError => error instanceof ApiError && error.status === status;

/**
 * Tells whether the server refused a request for what is in it, with words for its fields.
 *
 * @example
 * const result = await admin.meetings.create.safe(input);
 * if (!result.ok && isValidationError<MeetingInput>(result.error)) show(result.error.fieldErrors.startTime);
 */
export const isValidationError = <Input = Readonly<Record<string, unknown>>>(error: unknown): error is ValidationError<Input> =>
  hasStatus(error, 422);

/** Tells whether nobody is signed in any more: the token was refused, and could not be renewed. */
export const isSignInNeeded = (error: unknown): boolean => hasStatus(error, 401) && !error.url.endsWith('/auth/token');

/** Tells whether `signIn` failed because name and password do not belong together. An account that was closed is 403. */
export const areCredentialsWrong = (error: unknown): boolean => hasStatus(error, 401) && error.url.endsWith('/auth/token');

/** Tells whether something cannot be deleted because others need it: a format, a service body or an account in use (409). */
export const isInUse = (error: unknown): boolean => hasStatus(error, 409);
