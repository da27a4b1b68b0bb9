import { call, type Call } from '../result.js';
import type { AdminCallOptions, AdminSend } from './admin-request.js';
import { decodeList, type AdminList, type Decode } from './decode.js';
import { listedResource, recordPath, type ListedResource } from './resource.js';

/** Group, cooperative, group support unit, local unit, area, metro area, region, zone, world. */
export type ServiceBodyType = 'GR' | 'CO' | 'GS' | 'LS' | 'AS' | 'MA' | 'RS' | 'ZF' | 'WS';

/** A service body as its editors see it. */
export interface AdminServiceBody {
  readonly id: number;
  /** `null` at the top. */
  readonly parentId: number | null;
  readonly name: string | null;
  readonly description: string | null;
  readonly type: ServiceBodyType | (string & {}) | null;
  readonly adminUserId: number | null;
  readonly assignedUserIds: readonly number[];
  readonly url: string | null;
  readonly helpline: string | null;
  readonly email: string | null;
  readonly worldId: string | null;
}

/** A service body to write. */
export interface ServiceBodyInput {
  /** `null` puts it at the top. */
  readonly parentId: number | null;
  /** Up to 255 letters. */
  readonly name: string;
  readonly description?: string | null;
  readonly type: ServiceBodyType;
  readonly adminUserId: number;
  readonly assignedUserIds: readonly number[];
  readonly url?: string | null;
  readonly helpline?: string | null;
  readonly email?: string | null;
  /** Up to 30 letters. */
  readonly worldId?: string | null;
}

/**
 * What to change of a service body. `parentId` must be said each time: from an administrator the server takes a patch
 * without it for "at the top". Others cannot change parent, name, type and administrator; the server leaves those as they are.
 *
 * @see https://github.com/bmlt-enabled/bmlt-server `partialUpdate` in `src/app/Http/Controllers/Admin/ServiceBodyController.php`
 */
export type ServiceBodyPatch = Partial<Omit<ServiceBodyInput, 'parentId'>> & Pick<ServiceBodyInput, 'parentId'>;

/** Somebody who may edit the meetings of a service body. */
export interface ServiceBodyEditor {
  readonly userId: number;
  readonly displayName: string;
  /** The account that asks may not change this one. */
  readonly readOnly: boolean;
}

/** How to delete a service body. */
export interface ServiceBodyDeleteOptions extends AdminCallOptions {
  /** **Deletes its meetings as well.** Without it, one that has meetings is still in use (409). */
  readonly force?: boolean;
}

/** The service bodies that an account may see. */
export interface AdminServiceBodies extends Omit<ListedResource<AdminServiceBody, ServiceBodyInput, ServiceBodyPatch>, 'delete'> {
  /** Who may edit its meetings. From version 4.2.5 on. */
  readonly editors: Call<[id: number, options?: AdminCallOptions], AdminList<ServiceBodyEditor>>;
  /** One that others belong to is still in use (409), also with `force`. */
  readonly delete: Call<[id: number, options?: ServiceBodyDeleteOptions], void>;
}

const decodeServiceBody: Decode<AdminServiceBody> = (fields) => {
  const id = fields.number('id');
  if (id === null) return undefined;
  return {
    id,
    parentId: fields.number('parentId'),
    name: fields.text('name'),
    description: fields.text('description'),
    type: fields.text('type'),
    adminUserId: fields.number('adminUserId'),
    assignedUserIds: fields.numbers('assignedUserIds'),
    url: fields.text('url'),
    helpline: fields.text('helpline'),
    email: fields.text('email'),
    worldId: fields.text('worldId'),
  };
};

const decodeEditor: Decode<ServiceBodyEditor> = (fields) => {
  const userId = fields.number('userId');
  return userId === null ? undefined : { userId, displayName: fields.text('displayName') ?? '', readOnly: fields.flag('readOnly') };
};

/** Makes the calls for service bodies. */
export const adminServiceBodies = (send: AdminSend): AdminServiceBodies => ({
  ...listedResource<AdminServiceBody, ServiceBodyInput, ServiceBodyPatch>(send, 'servicebodies', decodeServiceBody),
  editors: call(async (id, options) => {
    const path = `${recordPath('servicebodies', id)}/editors`;
    return decodeList(await send('GET', path, {}, options), decodeEditor);
  }),
  delete: call(async (id, { force = false, ...options } = {}) => {
    const query = new URLSearchParams(force ? { force: 'true' } : {});
    await send('DELETE', recordPath('servicebodies', id), { query }, options);
  }),
});
