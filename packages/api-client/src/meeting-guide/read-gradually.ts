import type { FeedReader } from '@handrail/core/feeds';
import type { RestOfReaders, GradualReader } from '@handrail/core/feeds/gradual-rows';

const ROWS_PER_STEP = 200;

/**
 * Reads as far as rows are usual: to the end of a tidy list, else to the first row that needs the rest of the readers,
 * which is loaded then. Gives a reader of what is left, which waits for nothing.
 */
export const readGradually = async (
  list: GradualReader,
  loadRest: () => Promise<{ readonly restOfReaders: RestOfReaders }>,
  between?: () => Promise<void>,
): Promise<FeedReader> => {
  while (!list.step(ROWS_PER_STEP)) {
    if (list.isWaiting()) {
      list.goOn((await loadRest()).restOfReaders);
      break;
    }
    await between?.();
  }
  return list;
};
