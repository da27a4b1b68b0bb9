import { sendJson } from '../answers.js';
import type { MockAnswer } from '../mock-request.js';

/** A refusal as problem details. @see https://www.rfc-editor.org/rfc/rfc9457 */
export const sendProblem = (problem: { readonly status: number; readonly type?: string } & Readonly<Record<string, unknown>>): MockAnswer =>
  sendJson(problem, { status: problem.status, headers: { 'content-type': 'application/problem+json' } });

/**
 * A refusal as Laravel sends it, the framework of BMLT servers: 422, with what is wrong by field.
 *
 * @see https://laravel.com/docs/validation#validation-error-response-format
 */
export const sendLaravelErrors = (errors: Readonly<Record<string, readonly string[]>>): MockAnswer =>
  sendJson({ message: Object.values(errors).flat()[0] ?? 'The given data was invalid.', errors }, { status: 422 });
