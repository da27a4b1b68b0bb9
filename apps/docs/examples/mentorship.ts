import { decideMentorship, visibleState } from '@handrail/core/mentorship';
import type { MentorProfile, Mentorship, MentorshipCommand } from '@handrail/core/mentorship';

const mentor: MentorProfile = {
  memberId: 'ana',
  accepts: true,
  capacity: 2,
  isAdult: true,
  offers: ['listening'],
  pathways: ['secular'],
  languages: ['en'],
};

// Your store keeps the mentorships; Handrail only decides.
let mentorship: Mentorship | undefined;

function say(memberId: string, command: MentorshipCommand): void {
  const decision = decideMentorship(mentorship, command, {
    now: Date.parse('2026-03-01T19:00:00Z'),
    timeZone: 'America/Denver',
    actor: { memberId, role: 'member' },
    newId: () => 'mentorship-1',
    mentor,
    mentorships: mentorship ? [mentorship] : [],
  });
  if (decision.ok) mentorship = decision.state;
  console.log(decision.ok ? decision.events[0]?.type : decision.errors.map(({ code }) => code));
}

say('ben', { type: 'draft', mentorId: 'ana', kind: 'ongoing' }); // => MentorshipDrafted
say('ben', { type: 'request', guidelinesAccepted: false, isAdult: true }); // => [ 'guidelines-not-accepted' ]
say('ben', { type: 'request', guidelinesAccepted: true, isAdult: true }); // => MentorshipRequested
say('ben', { type: 'accept' }); // => [ 'not-yours' ]
say('ana', { type: 'accept' }); // => MentorshipAccepted
say('ana', { type: 'begin' }); // => MentorshipBegun
say('ben', { type: 'end' }); // => MentorshipEnded

if (mentorship) console.log(visibleState(mentorship)); // => ended
