import { ApiError } from './http/api-error.js';

/** What came of a call that does not throw. */
export type Result<T> = { readonly ok: true; readonly data: T } | { readonly ok: false; readonly error: ApiError };

/** A method in two styles: `call(…)` rejects with `ApiError`, `call.safe(…)` gives a `Result` and does not reject. */
export interface Call<Args extends readonly unknown[], T> {
  (...args: Args): Promise<T>;
  safe(...args: Args): Promise<Result<T>>;
}

/** Gives a method its second style. A mistake in a program (a `TypeError`, say) is thrown in both. */
export const call = <Args extends readonly unknown[], T>(run: (...args: Args) => Promise<T>): Call<Args, T> =>
  Object.assign((...args: Args) => run(...args), {
    safe: async (...args: Args): Promise<Result<T>> => {
      try {
        return { ok: true, data: await run(...args) };
      } catch (error) {
        if (error instanceof ApiError) return { ok: false, error };
        throw error;
      }
    },
  });
