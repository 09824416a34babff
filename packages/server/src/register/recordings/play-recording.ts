import type { Access } from '../../access/access.api.ts';
import { auditedRead, recordRefusal } from '../audited.ts';
import { doesNotReach, purposeView } from '../purpose-view.ts';
import { definitionOf } from '../record-definitions.ts';
import { registerErrors } from '../register.errors.ts';
import type { RegisterParts } from '../register-parts.ts';
import { type RowAnswer, rowAsJson, statementName, unsealRows } from '../row-json.ts';
import { sealedFieldsOf } from '../seal-row.ts';
import type { Play, PlayTokens } from './play-token.ts';

/** How long a play lasts beyond the sound itself, for pauses and going back: seconds. */
const PAUSES = 300;

const NEEDED = ['location', 'media_key', 'media_type', 'seconds'];

interface Recording {
  readonly id: string;
  readonly seconds: number;
  readonly mediaType: string;
  readonly location: string;
  readonly mediaKey: string;
}

export interface BegunPlay {
  readonly address: string;
  readonly media_type: string;
  readonly seconds: number;
  readonly ends_at: string;
}

/** The row as the purpose sees it now: a restriction or an erasure since the play began closes the sound too. */
const readRecording = async (
  parts: RegisterParts,
  access: Pick<Access, 'id' | 'purpose' | 'controller'>,
  subject: string,
  recording: string,
): Promise<Recording> => {
  const notice = parts.notice();
  const definition = definitionOf('recording');
  const fields = purposeView(notice, access.purpose).fields('recording', 'read');
  if (!NEEDED.every((field) => fields?.includes(field))) {
    throw doesNotReach(notice, access.purpose, 'recording', 'read', NEEDED);
  }
  const text = `select ${rowAsJson(definition, NEEDED, 'r')} as row from register.recording r where r.subject = $1 and r.id = $2`;
  const [found] = await parts.gate.query<{ row: RowAnswer }>(access as Access, {
    text,
    name: statementName(text),
    values: [subject, recording],
  });
  if (found === undefined) throw registerErrors['row-not-found']({ row: recording, record: 'recording' });
  const { row } = found;
  await unsealRows(parts.subjectKeys, subject, [
    { record: 'recording', sealed: sealedFieldsOf(definition), rows: [row] },
  ]);
  return {
    id: row.id,
    seconds: Number(row.fields.seconds),
    mediaType: mediaTypeOf(row.fields.media_type),
    location: String(row.fields.location),
    mediaKey: String(row.fields.media_key),
  };
};

/** What is no sound is never shown as what its row calls it. */
const mediaTypeOf = (said: unknown): string =>
  /^audio\/[a-z0-9][a-z0-9.+-]{0,50}$/.test(String(said)) ? String(said) : 'application/octet-stream';

/**
 * Begins a play: one entry in the log, and an address that gives the sound to this actor alone for its length and some minutes.
 *
 * @throws purpose-does-not-reach, row-not-found, sound-missing, subject-key-erased
 */
export const beginPlay = (
  parts: RegisterParts,
  tokens: PlayTokens,
  access: Access,
  subject: string,
  id: string,
): Promise<BegunPlay> => {
  const asked = { operation: 'read', records: ['recording'], subjects: [subject] } as const;
  return auditedRead(parts, access, asked, async () => {
    const recording = await readRecording(parts, access, subject, id);
    await parts.sounds.open({ recording: id, ...recording });
    const endsAt = Math.ceil(Date.now() / 1000) + recording.seconds + PAUSES;
    const { purpose, controller, edition } = access;
    const token = tokens.make(
      { subject, recording: id, purpose, controller, edition, endsAt },
      access.actor.id,
    );
    const answer: BegunPlay = {
      address: `/v1/plays/${token}`,
      media_type: recording.mediaType,
      seconds: recording.seconds,
      ends_at: new Date(endsAt * 1000).toISOString(),
    };
    return { answer, rows: 1 };
  });
};

/** A call for a part of a play's sound. */
export interface PlayCall {
  readonly id: string;
  readonly actor: Access['actor'] & {
    readonly purposesNow: readonly { readonly purpose: string; readonly controllers: readonly string[] }[];
  };
}

/**
 * The sound of a play that was begun, as long as it might be begun now: a role that ended since then ends the play, as does what closes or
 * takes away the row. A refusal is in the log; what is heard is in it as the play. @throws play-over, what {@link beginPlay} throws
 */
export const soundOfPlay = async (
  parts: RegisterParts,
  { purpose, controller, subject, recording: id, edition }: Play,
  { id: callId, actor }: PlayCall,
): Promise<{ readonly sound: Buffer; readonly mediaType: string }> => {
  const access = { id: callId, actor, purpose, controller, edition, reason: null, startedAt: Date.now() };
  const asked = { operation: 'read', records: ['recording'], subjects: [subject] } as const;
  const hear = async () => {
    const still = actor.purposesNow.some(
      (open) => open.purpose === purpose && open.controllers.includes(controller),
    );
    if (!still) throw registerErrors['play-over']();
    const recording = await readRecording(parts, access, subject, id);
    const sound = await parts.sounds.open({ recording: id, ...recording });
    return { sound, mediaType: recording.mediaType };
  };
  return hear().catch((error) => recordRefusal(parts, access, asked, error));
};
