import type { CommandContext, Decision } from '@handrail/core/command';
import { newId } from '../../platform/new-id.js';
import { visitorTimeZone } from '../../platform/visitor.js';

/** The one person of a device. */
const MEMBER = 'me';

/** One of core's rules: what a command makes of a state. */
export type Decide<State, Command, Event, Code extends string> = (
  state: State | undefined,
  command: Command | { readonly type: 'start' },
  context: CommandContext,
) => Decision<State, Event, Code>;

/**
 * A command as a change of what is kept: where there is nothing yet, it is begun. It may have to be made again on what another tab has
 * written, and gives the same identifiers each time, so that later commands still find what earlier ones made.
 */
export const decideKept = <State extends { readonly ownerId: string }, Command, Event, Code extends string>(
  decide: Decide<State, Command, Event, Code>,
  command: Command,
): ((present: State | undefined) => Decision<State, Event, Code>) => {
  const made: string[] = [];
  return (present) => {
    let next = 0;
    const context: CommandContext = {
      now: Date.now(),
      timeZone: visitorTimeZone(),
      actor: { memberId: present?.ownerId ?? MEMBER, role: 'member' },
      newId: () => (made[next++] ??= newId()),
    };
    const begun = present ? undefined : decide(undefined, { type: 'start' }, context);
    if (begun && !begun.ok) return begun;
    return decide(begun?.state ?? present, command, context);
  };
};
