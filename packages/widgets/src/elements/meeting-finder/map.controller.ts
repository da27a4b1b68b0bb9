import type { Entry } from '@handrail/core/catalogue';
import type { ReactiveController } from 'lit';
import { warnOnce } from '../../base/warn.js';
import { entryMoment } from './row.view.js';
import type { MeetingMap, MapPoint } from './map/meeting-map.js';
import type { FinderSession } from './session/finder-session.js';
import type { MeetingFinder } from './meeting-finder.js';

/** Meetings with an open room and a position; formatted only when the map shows them. */
const pointOf = (entry: Entry, session: FinderSession): MapPoint | undefined => {
  const { meeting } = entry;
  const position = meeting.place?.position;
  if (!position || meeting.place.isApproximate || (meeting.attendance !== 'in-person' && meeting.attendance !== 'hybrid')) return undefined;
  return {
    key: entry.key,
    latitude: position.latitude,
    longitude: position.longitude,
    name: meeting.name || session.messages.unnamed,
    get detail() {
      return [entryMoment(session.view, entry), meeting.place?.name].filter(Boolean).join(' · ');
    },
    place: meeting.place.name ?? meeting.place.address,
    area: meeting.place.city ?? meeting.place.regions.at(-1),
  };
};

/** Loads the map when the visitor opens it, and keeps it in step with the filters. */
export class MapController implements ReactiveController {
  readonly #host: MeetingFinder;
  readonly #session: FinderSession;
  #map: MeetingMap | undefined;
  #settings = '';
  #page: unknown;
  #isLoading = false;

  constructor(host: MeetingFinder, session: FinderSession) {
    this.#host = host;
    this.#session = session;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#destroy();
  }

  /** Called after each render of the host. */
  hostRendered(): void {
    const container = this.#host.renderRoot.querySelector<HTMLElement>('.map-canvas');
    if (!container) {
      this.#destroy();
      return;
    }
    const settings = [this.#session.messages.locale, this.#session.view.units, this.#host.mapTiles, this.#host.mapAttribution].join('|');
    if (this.#map && settings !== this.#settings) this.#destroy();
    if (!this.#map) void this.#create(container, settings);
    else this.#update();
  }

  async #create(container: HTMLElement, settings: string): Promise<void> {
    if (this.#isLoading) return;
    this.#isLoading = true;
    try {
      const [{ createMeetingMap }, { resolveTiles }] = await Promise.all([import('./map/meeting-map.js'), import('./map/tiles.js')]);
      if (!container.isConnected) return;
      const tiles = resolveTiles(this.#host.mapTiles || undefined, this.#host.mapAttribution || undefined);
      if (tiles && 'error' in tiles) warnOnce(tiles.error.code, tiles.error.text);
      const entries = new Map<string, Entry>();
      this.#settings = settings;
      this.#map = createMeetingMap({
        root: this.#host.renderRoot as ShadowRoot, // LitElement renders into a shadow root unless told otherwise.
        container,
        tiles: tiles && !('error' in tiles) ? tiles : undefined,
        units: this.#session.view.units,
        texts: this.#session.messages,
        onOpen: (key) => {
          const entry = entries.get(key) ?? this.#session.mapEntries().find((other) => other.key === key);
          if (entry) this.#session.actions.open(entry.meeting);
        },
      });
      this.#page = undefined;
      this.#update();
      this.#session.setMap({ state: 'ready' });
    } catch (error) {
      warnOnce('MAP', 'The map could not be loaded.', error);
      this.#session.setMap({ state: 'failed' });
    } finally {
      this.#isLoading = false;
    }
  }

  #update(): void {
    const { page, position } = this.#session.view;
    if (this.#page === page || !this.#map) return;
    this.#page = page;
    const entries = this.#session.mapEntries();
    const points = entries.flatMap((entry) => pointOf(entry, this.#session) ?? []);
    this.#map.update(points, position);
    this.#session.setMap({ shown: points.length, missing: entries.length - points.length });
  }

  #destroy(): void {
    this.#map?.destroy();
    this.#map = undefined;
  }
}
