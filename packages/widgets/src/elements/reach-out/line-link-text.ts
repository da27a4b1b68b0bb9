import type { CrisisLink } from '@handrail/core/support/crisis-resources';
import type { ReachOutMessages } from './messages/en.js';

/** What stands on a link of a line: always with the number or the host, for it has to be readable where no telephone is at hand. */
export const lineLinkText = ({ kind, text, press, keyword }: CrisisLink, m: ReachOutMessages): string => {
  if (kind === 'tel') return press === undefined ? m.call(text) : m.callThenPress(text, press);
  if (kind === 'sms') return keyword === undefined ? m.write(text) : m.writeWord(keyword, text);
  return kind === 'chat' ? m.chat(text) : m.visit(text);
};
