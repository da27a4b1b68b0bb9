/** A text of a form without blanks around it; undefined where the field is empty. */
export const textIn = (data: FormData, name: string): string | undefined => {
  const value = data.get(name);
  return (typeof value === 'string' && value.trim()) || undefined;
};

/** Minutes after midnight of a time field; NaN where it is empty. */
export const minutesIn = (data: FormData, name: string): number => {
  const [hours = NaN, minutes = NaN] = (textIn(data, name) ?? '').split(':').map(Number);
  return hours * 60 + minutes;
};

/** One of some codes, as a form has it; undefined for anything else. */
export const choiceIn = <Code extends string>(data: FormData, name: string, codes: readonly Code[]): Code | undefined =>
  codes.find((code) => code === data.get(name));

/** An object with only those of its fields that are there. */
export const given = <Fields extends object>(fields: Fields): { [Name in keyof Fields]?: NonNullable<Fields[Name]> } =>
  // What is left has no field without a value.
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Name in keyof Fields]?: NonNullable<Fields[Name]>;
  };
