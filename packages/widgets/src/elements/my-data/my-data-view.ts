import type { KeepFault, Trace } from '../../device/keep-result.js';
import type { ImportPlan, KeeperStatus } from '../../device/keeper.js';
import type { renderContent } from './content.view.js';
import type { MyDataMessages } from './messages/en.js';
import type { RecordKind, RecordSummary } from './record-kinds.js';

/** What a person is doing. `set-up`: choosing a passphrase on a device that keeps nothing yet, to open a saved copy. */
export type MyDataStep = 'rest' | 'set-up' | 'change' | 'save' | 'save-readable' | 'open-file' | 'plan' | 'erase' | 'erased';

/** What came of an erasure. */
export interface Erasure {
  /** Undefined where it was locked. */
  readonly kinds: readonly RecordKind[] | undefined;
  readonly left: readonly Trace[];
}

/** Where a person is, and what came of what they did there. No passphrase is in it, and nothing of what they keep. */
export interface MyDataProgress {
  readonly step: MyDataStep;
  /** What the file that was chosen would change. */
  readonly plan?: ImportPlan;
  readonly erasure?: Erasure;
  /** What has just been done, by the name of its message. */
  readonly done?: 'savedSealed' | 'savedReadable' | 'takenIn' | 'changed';
  readonly fault?: KeepFault;
  /** The field that the fault is about: the passphrase that is there, the new one, the file, or none. */
  readonly faultAt?: 'notice' | 'passphrase' | 'next' | 'file';
  /** What is wrong with a form as typed. */
  readonly typing?: 'short' | 'differs' | 'no-file';
  /** Whether the file that was chosen needs a passphrase. */
  readonly isFileLocked?: boolean;
  /** Whether passphrases can be read as they are typed. */
  readonly isShown?: boolean;
  /** Whether the question about erasing has been there long enough. */
  readonly isEraseReady?: boolean;
}

/** What the templates show. */
export interface MyDataView extends MyDataProgress {
  readonly messages: MyDataMessages;
  readonly headingLevel: number;
  readonly status: KeeperStatus;
  readonly isBusy: boolean;
  /** What is listed, once it is known. */
  readonly records: readonly RecordSummary[] | undefined;
  /** Whether there is more than is listed. */
  readonly hasOthers: boolean;
  /** Characters that a new passphrase needs. */
  readonly needed: number;
  /** The content of a record that the person asked to see; undefined for the others. */
  contentOf(record: RecordSummary): unknown;
  /** What shows contents, once somebody has asked for it. */
  readonly renderContent: typeof renderContent | undefined;
}

/** What a person can do. */
export interface MyDataActions {
  readonly go: (step: MyDataStep) => void;
  readonly unlock: (event: SubmitEvent) => void;
  readonly lock: () => void;
  readonly toggleRecord: (record: RecordSummary) => void;
  readonly toggleShown: () => void;
  readonly setUp: (event: SubmitEvent) => void;
  readonly change: (event: SubmitEvent) => void;
  readonly save: (how: 'sealed' | 'readable') => void;
  readonly lookAtFile: (event: SubmitEvent) => void;
  /** Another file was chosen: whatever was said about the one before does not hold any more. */
  readonly forgetFile: () => void;
  readonly takeIn: (how: 'add' | 'replace') => void;
  readonly cancelFile: () => void;
  readonly erase: () => void;
}
