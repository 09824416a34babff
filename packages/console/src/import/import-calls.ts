import { api, call, dataOf } from '../api/api.ts';
import type { paths } from '../api/schema.d.ts';

type Answer<
  Path extends keyof paths,
  Method extends keyof paths[Path],
  Status extends number,
> = paths[Path][Method] extends {
  responses: { [status in Status]: { content: { 'application/json': infer Body } } };
}
  ? Body
  : never;

export type Columns = Answer<'/v1/imports/{import}/columns', 'post', 200>;
export type Status = Answer<'/v1/imports/{import}', 'get', 200>;
export type Kind = Answer<'/v1/import-kinds', 'get', 200>['kinds'][number];
export type Result = NonNullable<Status['result']>;
export type Refused = Result['first_refusals'][number];

/** What the wizard orders: a field or nothing for each column. */
export interface Order {
  readonly as: string;
  readonly source: string;
  readonly columns: readonly (string | null)[];
}

const at = (id: string) => ({ params: { path: { import: id } } });

export const fetchKinds = () => dataOf(api.GET('/v1/import-kinds')).then(({ kinds }) => kinds);

export const fetchStatus = (id: string) => dataOf(api.GET('/v1/imports/{import}', at(id)));

export const checkImport = (id: string, { as, source, columns }: Order) =>
  dataOf(api.POST('/v1/imports/{import}/check', { ...at(id), body: { as, source, columns: [...columns] } }));

export const runImport = (id: string) => dataOf(api.POST('/v1/imports/{import}/run', at(id)));

/** Throws the file away, or stops what is under way. */
export const endImport = (id: string) => api.DELETE('/v1/imports/{import}', at(id));

/** The refused rows as a file that the browser saves, with reasons in the language of the page. */
export const saveRefused = async (id: string, name: string, language: string): Promise<void> => {
  const answer = await call(`/v1/imports/${id}/refused?language=${language}`);
  const address = URL.createObjectURL(await answer.blob());
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
};

/** A file under way to the register. */
export interface Sending {
  readonly id: string;
  readonly partBytes: number;
}

export const beginSending = async (): Promise<Sending> => {
  const { import: id, part_bytes: partBytes } = await dataOf(api.POST('/v1/imports'));
  return { id, partBytes };
};

/**
 * Sends the parts of a file from `from` on, one after the other. Where the connection breaks, calling it again with the number of the part that was
 * under way goes on: the register takes a part that it has already as a repetition.
 */
export const sendParts = async (
  { id, partBytes }: Sending,
  file: Blob,
  from: number,
  tell: (next: number) => void,
): Promise<Columns> => {
  const parts = Math.ceil(file.size / partBytes);
  for (let number = from; number < parts; number += 1) {
    await call(`/v1/imports/${id}/parts/${number}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/octet-stream' },
      body: file.slice(number * partBytes, (number + 1) * partBytes),
    });
    tell(number + 1);
  }
  return dataOf(api.POST('/v1/imports/{import}/columns', { ...at(id), body: {} }));
};
