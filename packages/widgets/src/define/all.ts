import { define } from '../base/define.js';
import { MeetingFinder } from '../elements/meeting-finder/meeting-finder.js';
import { QuickExit } from '../elements/quick-exit/quick-exit.js';

// Registered here too, and not by importing the other files: a bundler would move their registrations into chunks of their
// own, which the package does not list as having side effects, and consumers' bundlers would drop them.
define('handrail-meeting-finder', MeetingFinder);
define('handrail-quick-exit', QuickExit);
