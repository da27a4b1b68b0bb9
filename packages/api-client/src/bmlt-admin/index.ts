export { bmltAdmin, type AdminUsers, type BmltAdmin, type BmltAdminOptions } from './bmlt-admin.js';
export { areCredentialsWrong, isInUse, isSignInNeeded, isValidationError } from './admin-errors.js';
export type { FieldErrors, ValidationError } from './admin-errors.js';
export { memoryTokens, type AdminToken, type TokenStore } from './admin-token.js';
export type { AdminSession } from './token-keeper.js';
export type { AdminCallOptions } from './admin-request.js';
export type { AdminList } from './decode.js';
export type { ListedResource, Resource } from './resource.js';
export { meetingInput } from './meeting.js';
export type { AdminMeeting, AdminMeetingChange, MeetingInput, MeetingPatch, VenueTypeCode } from './meeting.js';
export type { AdminMeetingFilter, AdminMeetings, MeetingPatchOptions } from './meetings.js';
export type { AdminFormat, FormatInput, FormatPatch, FormatTranslation } from './format.js';
export type {
  AdminServiceBodies,
  AdminServiceBody,
  ServiceBodyDeleteOptions,
  ServiceBodyEditor,
  ServiceBodyInput,
  ServiceBodyPatch,
  ServiceBodyType,
} from './service-body.js';
export type { AdminUser, UserInput, UserPatch, UserType, UserUpdate } from './user.js';
export type { AdminSettings, AdminSettingsCalls, SettingsPatch } from './settings.js';
export type { RootServer, RootServers } from './root-server.js';
