import { pathFrom } from '../model/paths.ts';

/** How a platform names a file: from the root of what it shows, where the file lies below it. */
export function platformPath(file: string, folder = ''): string {
  if (folder === '' || /^(?:\/|[A-Za-z]:)/.test(file)) return file;
  return pathFrom(`${folder}/.`, file);
}
