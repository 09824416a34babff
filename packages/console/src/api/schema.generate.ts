import openapiTS, { astToString } from 'openapi-typescript';
import { generated as reference } from '../../../server/src/openapi.generate.ts';

/** Headers that the client sets by itself on every call (calls.ts): nobody is asked for them. */
const OWN = /\/(Seloste-(Purpose|Reason|Controller|Case|CSRF))$/i;

interface Operation {
  parameters?: { readonly $ref?: string }[];
}

const forTheClient = (text: string): string => {
  const document = JSON.parse(text) as { paths: Record<string, Record<string, Operation>> };
  for (const operation of Object.values(document.paths).flatMap((path) => Object.values(path)))
    operation.parameters = operation.parameters?.filter(({ $ref = '' }) => !OWN.test($ref)) ?? [];
  return JSON.stringify(document);
};

const openapi = reference.find(({ path }) => path.endsWith('openapi.json'));
if (openapi === undefined) throw new Error('the API has no description');
const ast = await openapiTS(forTheClient(String(openapi.content)));

export const generated = [
  {
    path: 'packages/console/src/api/schema.d.ts',
    content: `// Made from docs/reference/openapi.json by \`npm run generate\`.\n${astToString(ast)}`,
  },
];
