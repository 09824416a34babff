import { platformErrors } from './platform.errors.ts';
import type { SelosteError } from './seloste-error.ts';

const FILE_PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: 'is not there',
  ENOTDIR: 'is not there',
  EACCES: 'may not be opened by this user',
  EPERM: 'may not be opened by this user',
  EISDIR: 'is a folder',
  EEXIST: 'is there already',
  EROFS: 'is on a disk that cannot be written',
  ENOSPC: 'does not fit on the disk',
};

/**
 * What the operating system refused to somebody at the command line: a port or a file that they named. Undefined for anything
 * else. For the command line only: an answer over HTTP tells no path.
 */
export const errorFromSystem = (thrown: unknown): SelosteError | undefined => {
  if (!(thrown instanceof Error) || !('syscall' in thrown)) return undefined;
  const { code, syscall, path, address, port } = thrown as NodeJS.ErrnoException & {
    readonly address?: string;
    readonly port?: number;
  };
  const where = { address: `${address}:${port}` };
  if (syscall === 'listen')
    return code === 'EADDRINUSE'
      ? platformErrors['address-taken'](where)
      : platformErrors['address-refused'](where);
  const problem = FILE_PROBLEMS[code ?? ''];
  if (syscall === 'connect' || path === undefined || problem === undefined) return undefined;
  return platformErrors['file-refused']({ file: path, problem });
};
