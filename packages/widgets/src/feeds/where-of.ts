import type { Meeting } from '@handrail/core';

/** Where a meeting is, from the door to the town, or by which service; each part once. Empty when the list does not say. */
export const whereOf = ({ place, attendance, conference, group, name }: Meeting): readonly string[] => {
  const isThere = attendance === 'in-person' || attendance === 'hybrid' || attendance === 'inactive';
  const street = place?.isApproximate === false ? place.address?.split(',')[0] : undefined;
  const town = place?.city ?? place?.regions.at(-1);
  const parts = isThere
    ? [place?.name, street === place?.name ? undefined : street, town]
    : [conference?.provider, group?.name === name ? undefined : group?.name, town];
  return parts.filter((part, index): part is string => Boolean(part) && parts.indexOf(part) === index);
};
