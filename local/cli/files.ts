import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { FileProblem } from '../xlsx/file-problem';

const PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EISDIR: 'this is a folder, not a file',
  EACCES: 'the permission to open it is missing',
  EPERM: 'the permission to open it is missing',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk cannot be written to',
};

export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw explain(path, error);
  }
}

/** Writes a file in one go: whoever opens it sees the old one or the new one. */
export async function writeBytes(path: string, bytes: Uint8Array): Promise<void> {
  const draft = `${path}.${process.pid}.part`;
  try {
    await writeFile(draft, bytes);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw (error as NodeJS.ErrnoException).code === 'ENOENT'
      ? new FileProblem(path, 'there is no folder for this file')
      : explain(path, error);
  }
}

function explain(path: string, error: unknown): unknown {
  const problem = PROBLEMS[(error as NodeJS.ErrnoException).code ?? ''];
  return problem ? new FileProblem(path, problem) : error;
}
