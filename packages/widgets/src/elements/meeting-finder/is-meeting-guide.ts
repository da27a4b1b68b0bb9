/**
 * Rows that Meeting Guide has. A database of online meetings has `slug` and `day` as well, but `languages` beside them, and
 * counts its days another way.
 */
export const isMeetingGuide = (data: unknown): boolean => {
  const { meetings, data: inner } = Object(data) as { meetings?: unknown; data?: unknown }; // Looked at below, whatever they are.
  const list = [data, meetings, inner].find(Array.isArray) as unknown[] | undefined;
  const text = JSON.stringify(Object.keys(list?.find((item) => Object(item) === item) ?? {}));
  return text === '[]' ? list !== undefined : /"(?:slug|day|time)"/.test(text) && !/"(?:languages|times)"/.test(text);
};
