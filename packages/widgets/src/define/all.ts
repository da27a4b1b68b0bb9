import { define } from '../base/define.js';
import { Activities } from '../elements/activities/activities.js';
import { CarePlanElement } from '../elements/care-plan/care-plan.js';
import { CheckInElement } from '../elements/check-in/check-in.js';
import { GroupCard } from '../elements/group-card/group-card.js';
import { GroupDirectory } from '../elements/group-directory/group-directory.js';
import { Guidelines } from '../elements/guidelines/guidelines.js';
import { MeetingFinder } from '../elements/meeting-finder/meeting-finder.js';
import { MilestoneCounter } from '../elements/milestone-counter/milestone-counter.js';
import { MyData } from '../elements/my-data/my-data.js';
import { NextMeetings } from '../elements/next-meetings/next-meetings.js';
import { Pathways } from '../elements/pathways/pathways.js';
import { QuickExit } from '../elements/quick-exit/quick-exit.js';
import { ReachOut } from '../elements/reach-out/reach-out.js';
import { SupportCircleElement } from '../elements/support-circle/support-circle.js';

// Registered here too, and not by importing the other files: a bundler would move their registrations into chunks of their
// own, which the package does not list as having side effects, and consumers' bundlers would drop them.
define('handrail-activities', Activities);
define('handrail-care-plan', CarePlanElement);
define('handrail-check-in', CheckInElement);
define('handrail-group-card', GroupCard);
define('handrail-group-directory', GroupDirectory);
define('handrail-guidelines', Guidelines);
define('handrail-meeting-finder', MeetingFinder);
define('handrail-milestone-counter', MilestoneCounter);
define('handrail-my-data', MyData);
define('handrail-next-meetings', NextMeetings);
define('handrail-pathways', Pathways);
define('handrail-quick-exit', QuickExit);
define('handrail-reach-out', ReachOut);
define('handrail-support-circle', SupportCircleElement);
