/** English texts about the safety plan. The titles of the parts are our own words for the published structure. */
export const planEn = {
  title: 'My safety plan',
  intro:
    'For the hours when it gets hard. Begin with the first part, and go on to the next until it is easier. You can go to the lines at the end at any time.',
  advice: 'It is best to write it on a calm day, together with somebody you trust or with a professional.',
  source: 'Where the six parts come from',
  add: 'Add a line',
  edit: 'Change',
  up: 'Up',
  down: 'Down',
  full: 'Ten lines are here. That is all that fits.',
  write: 'In your own words',
  save: 'Save',
  cancel: 'Cancel',
  remove: 'Take out',
  added: 'Added to your plan.',
  changed: 'Changed.',
  removed: 'Taken out of your plan.',
  moved: 'Moved.',
  parts: {
    'warning-signs': {
      title: 'How I notice that it gets hard',
      hint: 'Thoughts, feelings, places or things I do that come before.',
    },
    'own-coping': { title: 'What I can do by myself', hint: 'What calms me, or takes my mind off it for a while.' },
    'people-and-places': {
      title: 'Good company and good places',
      hint: 'Where I can be among people. I need not talk about how I am.',
    },
    'people-to-ask': { title: 'Whom I can ask for help', hint: 'People whom I can tell how I am, with their numbers.' },
    professionals: { title: 'Professionals and services', hint: 'A doctor, a clinic, a counsellor: name, number, hours.' },
    'safer-surroundings': {
      title: 'How I make it safer around me',
      hint: 'What I put out of my reach, and who helps me with that.',
    },
  },
  faults: {
    'illegal-transition': 'This could not be changed. Please reload the page.',
    'not-yours': 'This plan belongs to somebody else and cannot be changed here.',
    'part-unknown': 'There is no such part.',
    'text-invalid': 'Please write a few words: 300 characters at most.',
    'plan-full': 'Ten lines are here. That is all that fits.',
    'entry-unknown': 'This line is not there any more. It may have been changed in another tab.',
    'no-further': 'It is at that end already.',
  },
};
