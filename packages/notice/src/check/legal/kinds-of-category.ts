import type { Category } from '../../language/category.ts';
import type { NoticeDocument } from '../../language/document.ts';
import { elements } from './elements.ts';

/** Whether the category declares fields of a record (a table of schema `register`). */
export const holds = (category: Category, record: string): boolean =>
  category.fields !== undefined && Object.hasOwn(category.fields, record);

/** Traffic data of calls and messages (917/2014 §3): the notice says so itself, or declares their record. */
export const isTraffic = (category: Category): boolean =>
  category.traffic !== undefined || holds(category, 'traffic_record');

/** Recordings of calls. */
export const isRecording = (category: Category): boolean =>
  category.recorded_calls !== undefined || holds(category, 'recording');

/** What is stored on or read from the user's device: 917/2014 §205. */
export const isOnline = (category: Category): boolean =>
  category.online !== undefined || holds(category, 'online_event');

/** The personal identity code: 1050/2018 §29. */
export const isIdentityCode = (category: Category): boolean =>
  category.identity_code_ground !== undefined || holds(category, 'identity_code');

/** Whether natural persons are in the category; a category that names no kinds holds every kind. */
export const holdsPersons = (category: Category): boolean =>
  category.kinds === undefined || category.kinds.includes('person');

/** Ids of the categories that a test accepts. */
export const categoriesThat = (
  document: NoticeDocument,
  accepts: (category: Category) => boolean,
): string[] =>
  elements(document.categories)
    .filter(([, category]) => accepts(category))
    .map(([id]) => id);
