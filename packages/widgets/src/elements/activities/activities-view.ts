import type { Clock } from '../../feeds/zone-mark.js';
import type { NoticesView } from '../../groups/notices.view.js';
import type { Activity } from './activity.js';
import type { ActivitiesMessages } from './messages/en.js';

/** What the templates of the activities show, and what a visitor can do. */
export interface ActivitiesView extends NoticesView, Clock {
  readonly messages: ActivitiesMessages;
  readonly headingLevel: number;
  readonly now: number;
  /** In order; undefined while nothing is known. */
  readonly activities: readonly Activity[] | undefined;
  /** The first one after the time asked for, where there is none within it. */
  readonly after: Activity | undefined;
  readonly withinDays: number;
  readonly limit: number;
  readonly pageSize: number;
  readonly notice: string;
  opened(activity: Activity): void;
  save(activity: Activity): void;
  more(): void;
}
