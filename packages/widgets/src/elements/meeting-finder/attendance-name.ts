import type { AttendanceFilter } from '@handrail/core/catalogue';
import type { ListMessages } from '../../messages/en-list.js';

/** How a meeting can be attended, in a visitor's words. */
export const attendanceName = (m: ListMessages, value: AttendanceFilter): string =>
  ({ 'in-person': m.inPerson, online: m.online, hybrid: m.hybrid, phone: m.phone, inactive: m.inactive })[value];
