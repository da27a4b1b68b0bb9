/** Names of messages that two languages have in the same words, or that one of them lacks. */
export const untranslated = (english: object, other: object): readonly string[] => {
  const texts = new Map(Object.entries(other));
  return Object.entries(english).flatMap(([name, text]: [string, unknown]) => {
    const translated: unknown = texts.get(name);
    if (typeof text === 'object' && text !== null && typeof translated === 'object' && translated !== null)
      return untranslated(text, translated).map((inner) => `${name}.${inner}`);
    return translated === undefined || (typeof text === 'string' && text === translated) ? [name] : [];
  });
};
