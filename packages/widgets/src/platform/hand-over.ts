/** Saves a text as a file through the browser's own download. */
export const saveFile = (name: string, type: string, text: string): void => {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Safari reads the blob after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
};

/** What became of a link that the visitor wanted to pass on. */
export type ShareOutcome = 'shared' | 'copied' | 'cancelled' | 'failed';

/** `true` when the device has a share sheet. */
export const canShare = (): boolean => typeof navigator.share === 'function';

/** Opens the share sheet where there is one, else copies the link. */
export const shareLink = async (title: string, url: string): Promise<ShareOutcome> => {
  if (canShare()) {
    try {
      await navigator.share({ title, url });
      return 'shared';
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return 'cancelled';
    }
  }
  try {
    await navigator.clipboard.writeText(url);
    return 'copied';
  } catch {
    return 'failed';
  }
};

/** A link to directions in the map service that the device's family uses; followed only when the visitor clicks it. */
export const directionsUrl = (destination: string): string => {
  const query = encodeURIComponent(destination);
  return /iPhone|iPad|Macintosh/.test(navigator.userAgent)
    ? `https://maps.apple.com/?daddr=${query}`
    : `https://www.google.com/maps/dir/?api=1&destination=${query}`;
};
