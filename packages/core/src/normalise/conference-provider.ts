const PROVIDERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    Zoom: 'zoom.us zoom.com zoomgov.com',
    'Google Meet': 'meet.google.com',
    'Microsoft Teams': 'teams.microsoft.com teams.live.com',
    Webex: 'webex.com',
    GoTo: 'goto.com gotomeet.me gotomeeting.com',
    Skype: 'skype.com',
    Jitsi: 'meet.jit.si',
    BlueJeans: 'bluejeans.com',
    Discord: 'discord.com discord.gg',
    FreeConferenceCall: 'freeconferencecall.com',
    FreeConference: 'freeconference.com',
    Dialpad: 'meetings.dialpad.com',
    Signal: 'signal.group',
    Whereby: 'whereby.com',
    Zoho: 'zoho.com',
    'Virtual reality': 'horizon.meta.com maps.secondlife.com slurl.com vrchat.com',
  }).flatMap(([name, domains]) => domains.split(' ').map((domain): [string, string] => [domain, name])),
);

/**
 * Name of the conference service at a host, for example "Zoom"; `undefined` when it is not a known one.
 * A host belongs to a service when it is its domain or lies under it: `evilzoom.us` is not Zoom.
 * @param host Lower case.
 */
export function conferenceProvider(host: string): string | undefined {
  for (let domain = host; ;) {
    const name = PROVIDERS.get(domain);
    const dot = domain.indexOf('.');
    if (name || dot < 0) return name;
    domain = domain.slice(dot + 1);
  }
}
