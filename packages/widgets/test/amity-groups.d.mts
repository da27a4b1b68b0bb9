/** A document in Handrail's own form: groups of all ten kinds in Port Amity, with their meetings, for a day. */
export declare const amityGroups: (now: number) => {
  readonly handrail: 1;
  readonly groups: readonly Readonly<Record<string, unknown>>[];
  readonly meetings: readonly Readonly<Record<string, unknown>>[];
  readonly sessions: readonly Readonly<Record<string, unknown>>[];
};
