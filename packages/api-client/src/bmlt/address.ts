/** What can be asked of a server. @see https://github.com/bmlt-enabled/bmlt-server `SwitcherController.php` */
export type Switcher =
  | 'GetSearchResults'
  | 'GetFormats'
  | 'GetServiceBodies'
  | 'GetChanges'
  | 'GetFieldKeys'
  | 'GetFieldValues'
  | 'GetServerInfo'
  | 'GetCoverageArea'
  | 'GetNAWSDump';

/** Parameters in order. A list is one entry `name[]` for each value: the server does not split all of its lists at commas. */
export type Params = readonly (readonly [name: string, value: string])[];

/** The address of a server without what people copy along with it: slashes, `index.php`, a query, the API itself. */
export const rootOf = (address: string): string =>
  address
    .trim()
    .replace(/[?#].*$/s, '')
    .replace(/\/client_interface(?:\/.*)?$/s, '')
    .replace(/(?:\/index\.php)?\/*$/, '');

/** The address of one request. */
export const addressOf = (root: string, switcher: Switcher, params: Params = []): string => {
  const query = new URLSearchParams({ switcher });
  for (const [name, value] of params) query.append(name, value);
  return `${root}/client_interface/${switcher === 'GetNAWSDump' ? 'csv' : 'json'}/?${query}`;
};
