import { PlainGrid, TileImages } from './background.js';
import type { Surface } from './leaflet.js';
import type { Tiles } from './tiles.js';

/**
 * Lays the background under the places and tells whether it could be loaded.
 *
 * `onFault` is called with true when most tiles of a view failed, and with false when a later view loads again.
 */
export const layBackdrop = (map: Surface, tiles: Tiles | undefined, onFault: (isFaulty: boolean) => void): void => {
  const grid = new PlainGrid();
  if (!tiles) {
    grid.addTo(map);
    return;
  }
  map.getContainer().classList.add('has-tiles');
  const images = new TileImages(tiles, map.getMaxZoom());
  let good = 0;
  let bad = 0;
  images.on('loading', () => {
    good = 0;
    bad = 0;
  });
  images.on('tileload', () => {
    good += 1;
  });
  images.on('tileerror', () => {
    bad += 1;
  });
  images.on('load', () => {
    const isFaulty = bad > good;
    if (isFaulty) grid.addTo(map);
    else grid.remove();
    onFault(isFaulty);
  });
  images.addTo(map);
};
