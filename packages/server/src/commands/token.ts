import type { Command } from 'commander';
import { obtainDemoToken } from '../access/demo-provider/obtain-token.ts';
import { issuerOf } from '../access/sign-in.ts';
import { readSettings } from '../platform/config/settings.ts';

export const configure = (command: Command): Command =>
  command
    .argument('<who>', 'a demo person or service: aino, eero, outi, demo-integration …')
    .addHelpText('after', '\ncurl -H "Authorization: Bearer $(npx seloste token aino)" …')
    .action(async (who: string) => {
      const token = await obtainDemoToken(issuerOf(readSettings(process.env)), who);
      console.log(token);
    });
