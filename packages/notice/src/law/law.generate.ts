import { lawPage } from './page.ts';

export const generated = [{ path: 'docs/reference/law.md', content: lawPage() }];
