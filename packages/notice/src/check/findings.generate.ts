import { findingsPage } from './findings-page.ts';

export const generated = [{ path: 'docs/reference/findings/README.md', content: findingsPage() }];
