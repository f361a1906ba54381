import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

export const configName = 'tdkt.yaml';

export interface Root {
  readonly folder: string;
  /** Absolute path of `tdkt.yaml`, where there is one. */
  readonly config?: string;
  /** The folder with `.git`, where there is one. */
  readonly git?: string;
}

/** Nearest parent with `tdkt.yaml`, else the git root, else the folder itself (absolute). */
export function rootOf(folder: string): Root {
  const withConfig = nearestParent(folder, configName);
  const git = nearestParent(folder, '.git');
  return {
    folder: withConfig ?? git ?? folder,
    ...(withConfig !== undefined && { config: join(withConfig, configName) }),
    ...(git !== undefined && { git }),
  };
}

function nearestParent(folder: string, holding: string): string | undefined {
  if (existsSync(join(folder, holding))) return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : nearestParent(parent, holding);
}
