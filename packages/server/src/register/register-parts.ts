import type { NoticeView, PurposeGate } from '../access/access.api.ts';
import type { Audit } from '../audit/audit.api.ts';
import type { Cursors } from '../http/http.api.ts';
import type { Keys } from '../platform/keys/keys.ts';
import type { FieldOrigins } from './field-origins.ts';
import type { SoundStore } from './recordings/sound-store.ts';
import type { SubjectKeys } from './subject-keys.ts';

/** What the register's routes stand on. */
export interface RegisterParts {
  readonly gate: Pick<PurposeGate, 'query' | 'transaction' | 'alone'>;
  readonly notice: () => NoticeView;
  readonly audit: Pick<Audit, 'record' | 'numberSoon'>;
  readonly keys: Keys;
  readonly subjectKeys: SubjectKeys;
  readonly fieldOrigins: FieldOrigins;
  readonly cursors: Cursors;
  readonly sounds: SoundStore;
  /** 32 bytes that seal the addresses of plays: `keys.derive('plays of recordings')`. */
  readonly playKey: Uint8Array;
  /** `SELOSTE_PEOPLE` */
  readonly people: 'invented' | 'real';
}
