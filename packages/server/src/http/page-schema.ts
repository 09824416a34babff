import { type TSchema, Type } from 'typebox';

/** Query of a list: how many at once, and where to go on. Put filters that tell of a person into a body instead. */
export const PageQuery = Type.Object(
  {
    limit: Type.Integer({ minimum: 1, maximum: 200, default: 50, description: 'Most items of a page' }),
    cursor: Type.Optional(
      Type.String({
        maxLength: 1000,
        description: '`next` of the page before; leave out for the first page',
      }),
    ),
  },
  { additionalProperties: false },
);

/** One page of a list: its items and, where more follow, the cursor of the next page. */
export const pageOf = <Item extends TSchema>(item: Item) =>
  Type.Object({
    items: Type.Array(item),
    next: Type.Optional(
      Type.String({ description: 'Send as `cursor` for the next page; missing on the last' }),
    ),
  });
