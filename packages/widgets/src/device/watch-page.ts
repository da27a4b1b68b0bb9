/** Tells when the page is left, also for a while, and when the browser brings it back as it was. */
export const watchPage = (left: () => void, back: () => void): void => {
  addEventListener('pagehide', left);
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) back();
  });
};
