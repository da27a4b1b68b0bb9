import type { Coords, DoneCallback } from 'leaflet';
import { make } from './element.js';
import { GridLayer } from './leaflet.js';
import type { Tiles } from './tiles.js';

/** A plain grid that moves with the map, so that a view without a background still shows how it moves. */
export class PlainGrid extends GridLayer {
  override createTile(): HTMLElement {
    return make('div', 'grid-cell');
  }
}

const HOSTS = 'abc';

const addressOf = (template: string, { x, y, z }: Coords): string =>
  template
    .replaceAll('{z}', String(z))
    .replaceAll('{x}', String(x))
    .replaceAll('{y}', String(y))
    .replaceAll('{s}', HOSTS.charAt((x + y) % HOSTS.length))
    .replaceAll('{r}', devicePixelRatio > 1 ? '@2x' : '');

/**
 * Images from a tile server.
 *
 * Not Leaflet's TileLayer: that one swaps in a `data:` image to stop a request, which `img-src 'self'` reports.
 */
export class TileImages extends GridLayer {
  readonly #tiles: Tiles;

  constructor(tiles: Tiles, maxZoom: number) {
    super({ maxZoom, maxNativeZoom: Math.min(tiles.maxZoom ?? maxZoom, maxZoom), className: 'tiles' });
    this.#tiles = tiles;
    this.on('tileunload', ({ tile }) => {
      tile.onload = null;
      tile.onerror = null;
      tile.removeAttribute('src');
    });
  }

  override createTile(coords: Coords, done: DoneCallback): HTMLElement {
    const image = make('img', '');
    image.alt = '';
    image.decoding = 'async';
    if (this.#tiles.referrerPolicy) image.referrerPolicy = this.#tiles.referrerPolicy;
    image.onload = () => done(undefined, image);
    image.onerror = () => done(new Error('A map tile failed to load.'), image);
    image.src = addressOf(this.#tiles.url, coords);
    return image;
  }
}
