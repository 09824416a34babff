import { noticeSchema } from './schema.ts';

export const generated = [{ path: 'packages/notice/schema/notice.schema.json', content: noticeSchema() }];
