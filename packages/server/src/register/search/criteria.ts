import Type, { type Static } from 'typebox';

const NUMBER = Type.String({
  minLength: 1,
  maxLength: 40,
  description: 'In any case, with or without spaces and dashes',
});

/** What to search by. Everything given must fit. It travels in the body: names and numbers do not belong in addresses. */
export const SearchCriteria = Type.Object(
  {
    text: Type.Optional(
      Type.String({
        minLength: 2,
        maxLength: 200,
        description:
          'What somebody types into one field: a phone number, an e-mail address or its beginning, a customer, order, invoice or service number in any case and with or without its dashes, a business id, a street with a postcode or a town after a comma, or the beginning of a name. Looked for in every way that fits and that the purpose may use; at least one must be',
      }),
    ),
    name: Type.Optional(
      Type.String({
        minLength: 2,
        maxLength: 120,
        description:
          'Beginning of a name: given names and family name in either order, or an organisation’s name',
      }),
    ),
    customer_number: Type.Optional(NUMBER),
    phone: Type.Optional(Type.String({ minLength: 3, maxLength: 40, description: 'Written in any way' })),
    email: Type.Optional(Type.String({ minLength: 3, maxLength: 254 })),
    address: Type.Optional(
      Type.Object(
        {
          street: Type.String({
            minLength: 2,
            maxLength: 200,
            description: 'Beginning of the street address',
          }),
          postcode: Type.Optional(Type.String({ minLength: 2, maxLength: 12 })),
        },
        { additionalProperties: false },
      ),
    ),
    order_number: Type.Optional(NUMBER),
    invoice_number: Type.Optional(NUMBER),
    service_number: Type.Optional(NUMBER),
    business_id: Type.Optional(Type.String({ minLength: 8, maxLength: 9 })),
    identity_code: Type.Optional(
      Type.String({
        minLength: 11,
        maxLength: 11,
        description:
          'Only under a purpose that may read the code. Nobody is identified by it alone, nor by it and a name.',
      }),
    ),
  },
  {
    additionalProperties: false,
    minProperties: 1,
    examples: [{ text: 'Esimerkkikatu 1, Mikkeli' }, { name: 'esimerkki aino' }, { phone: '040 123 4567' }],
  },
);

export type SearchCriteria = Static<typeof SearchCriteria>;
