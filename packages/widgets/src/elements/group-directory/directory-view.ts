import type { GroupFilter, GroupPage, GroupQuery } from '@handrail/core/groups';
import type { GroupCardView } from '../../groups/group-card.view.js';
import type { NoticesView } from '../../groups/notices.view.js';
import type { GroupDirectoryMessages } from './messages/en.js';

/** What the templates of the directory show, and what a visitor can do. */
export interface DirectoryView extends GroupCardView, NoticesView {
  readonly messages: GroupDirectoryMessages;
  /** Of the element's heading; names of groups are one below. */
  readonly titleLevel: number;
  readonly query: GroupQuery;
  readonly page: GroupPage | undefined;
  /** Groups in the list, whatever is chosen. */
  readonly size: number;
  /** Groups that are shown at most, and how many more come with each step. */
  readonly limit: number;
  readonly pageSize: number;
  readonly isPanelOpen: boolean;
  search(text: string): void;
  toggle(filter: GroupFilter, value: string): void;
  drop(filter: GroupFilter | 'text', value: string | undefined): void;
  clear(): void;
  more(): void;
  togglePanel(): void;
}
