/** Tells the offset of a zone from UTC at an instant, in milliseconds, positive east. Slow: asks `Intl`. */
export type ZoneProbe = (instant: number) => number;

/**
 * Opens a probe for an IANA zone.
 * @throws RangeError when `Intl` does not know the zone.
 */
export function openZoneProbe(timeZone: string): ZoneProbe {
  // The locale is fixed so that digits, order and calendar are, whatever the visitor's are.
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  return (instant) => {
    const second = Math.floor(instant / 1000) * 1000;
    const [month = 0, day = 0, year = 0, hour = 0, minute = 0, sec = 0] = (format.format(second).match(/\d+/g) ?? []).map(Number);
    // Some engines print midnight as 24 in this cycle.
    return Date.UTC(year, month - 1, day, hour % 24, minute, sec) - second;
  };
}
