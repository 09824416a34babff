import { NoticeDocument } from './document.ts';

/** JSON Schema 2020-12 of `notice.yaml`, for editors: completion, and faults underlined while they are written. */
export const noticeSchema = (): string => {
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    description:
      'The structure of a privacy notice that a register runs on. Its texts stand beside it, one file a language.',
    ...NoticeDocument,
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
};
