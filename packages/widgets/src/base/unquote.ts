/** Takes off what word processors and content systems put around a pasted value: blanks, and quotes, also curly ones. */
export const unquote = (value: string | null | undefined): string => (value ?? '').replace(/^[\s"'“”‘’«»]+|[\s"'“”‘’«»]+$/g, '');
