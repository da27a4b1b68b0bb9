// Domains, then the name of the service.
const PROVIDERS: ReadonlyMap<string, string> = new Map(
  [
    'zoom.us,zoom.com,zoomgov.com,Zoom',
    'meet.google.com,Google Meet',
    'teams.microsoft.com,teams.live.com,Microsoft Teams',
    'webex.com,Webex',
    'goto.com,gotomeet.me,gotomeeting.com,GoTo',
    'skype.com,Skype',
    'meet.jit.si,Jitsi',
    'bluejeans.com,BlueJeans',
    'discord.com,discord.gg,Discord',
    'freeconferencecall.com,FreeConferenceCall',
    'freeconference.com,FreeConference',
    'meetings.dialpad.com,Dialpad',
    'signal.group,Signal',
    'whereby.com,Whereby',
    'zoho.com,Zoho',
    'horizon.meta.com,maps.secondlife.com,slurl.com,vrchat.com,Virtual reality',
  ].flatMap((line) => {
    const domains = line.split(',');
    const name = domains.pop()!;
    return domains.map((domain): [string, string] => [domain, name]);
  }),
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
