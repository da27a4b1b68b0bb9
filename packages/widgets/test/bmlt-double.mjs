// A BMLT server in Port Amity, as far as a finder asks one.

/** A row as BMLT sends it. */
export const BMLT_ROW = {
  id_bigint: '7',
  meeting_name: 'Slack Water',
  weekday_tinyint: '2',
  venue_type: '1',
  start_time: '19:00:00',
  duration_time: '01:00:00',
  time_zone: '',
  formats: 'O',
  format_shared_id_list: '1',
  published: '1',
  location_text: 'Seamen’s Hall',
  location_street: '1 Quay St',
  location_municipality: 'Port Amity',
  location_province: 'OR',
  root_server_uri: 'https://bmlt.example.org/main_server',
  service_body_bigint: '1',
};
const FORMAT = { id: '1', key_string: 'O', name_string: 'Open', description_string: '', lang: 'en', world_id: 'OPEN', root_server_uri: '' };

/**
 * As a BMLT server answers: rows alone, or with formats where the parameter is there at all; and what has changed. `asked`
 * keeps what was asked for, as `GetSearchResults` or `GetSearchResults 7`.
 */
export const bmltServer = (rows = [BMLT_ROW]) => {
  const server = (request, response) => {
    const params = new URL(request.url, 'http://localhost').searchParams;
    const ids = params.getAll('meeting_ids[]');
    const switcher = params.get('switcher');
    server.asked.push([switcher, ...ids].join(' '));
    const meetings = ids.length > 0 ? server.rows.filter(({ id_bigint: id }) => ids.includes(id)) : server.rows;
    const answers = {
      GetSearchResults: params.has('get_used_formats') ? { meetings, formats: [FORMAT] } : meetings,
      GetChanges: server.changes,
    };
    // Real servers let every page read them.
    response.writeHead(200, { 'content-type': 'application/json', 'access-control-allow-origin': '*' });
    response.end(JSON.stringify(answers[switcher] ?? []));
  };
  return Object.assign(server, { rows, changes: [], asked: [] });
};
