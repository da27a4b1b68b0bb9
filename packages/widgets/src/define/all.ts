import { define } from '../base/define.js';
import { MeetingFinder } from '../elements/meeting-finder/meeting-finder.js';

// Registered here too, and not by importing ./meeting-finder.js: a bundler would move that file's registration into a
// chunk of its own, which the package does not list as having side effects, and consumers' bundlers would drop it.
define('handrail-meeting-finder', MeetingFinder);
