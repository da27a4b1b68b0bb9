/** A row with fields in place of its own, which may have other types: servers send those too. */
export type Changed<Row, Changes> = Omit<Row, keyof Changes> & Changes;

/** Makes rows like `row`; a change of `undefined` leaves a field out, as JSON does. Calls are marked pure, so that bundlers leave out what nobody uses. */
export const rowsLike =
  <Row extends object>(row: Row) =>
  <const Changes extends object = object>(changes?: Changes): Changed<Row, Changes> =>
    // What a spread makes; TypeScript writes it as an intersection, in which a changed type would be none.
    ({ ...row, ...changes }) as unknown as Changed<Row, Changes>;
