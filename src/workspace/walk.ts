import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../model/finding.ts';
import { unreadable } from './trouble.ts';

export interface Walk {
  /** Relative to the folder, with `/`. */
  readonly files: readonly string[];
  readonly findings: readonly Finding[];
}

const yamlName = /\.ya?ml$/i;

/**
 * Every `.yaml` and `.yml` below an absolute folder that `skip` lets pass. What begins with a dot serves other programs
 * (`.gitlab-ci.yml`) and is passed over, as are node_modules and links to folders. `shown` turns a relative path into the one people see in findings.
 */
export function walk(folder: string, skip: (path: string) => boolean, shown: (path: string) => string): Walk {
  const files: string[] = [];
  const findings: Finding[] = [];
  const open = [''];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const entry of entriesOf(join(folder, at), shown(at), findings)) {
      const path = at === '' ? entry.name : `${at}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!isPassedOver(entry.name) && !skip(path)) open.push(path);
      } else if (yamlName.test(entry.name) && !isPassedOver(entry.name) && !skip(path)) {
        if (!entry.isSymbolicLink() || !leadsToFolder(join(folder, path))) files.push(path);
      }
    }
  }
  return { files, findings };
}

const isPassedOver = (name: string): boolean => name.startsWith('.') || name === 'node_modules';

function entriesOf(folder: string, shown: string, findings: Finding[]): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    findings.push(unreadable(shown, error));
    return [];
  }
}

/** Links that lead nowhere or in a circle are left to whoever reads them. */
function leadsToFolder(link: string): boolean {
  try {
    return statSync(link).isDirectory();
  } catch {
    return false;
  }
}
