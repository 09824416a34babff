/** What other domains may use of the notice in force. */
export { noticeErrors } from './notice.errors.ts';
