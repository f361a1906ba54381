import type { Lang } from '../report/report.ts';
import { readConfig } from '../workspace/config.ts';
import { rootOf } from '../workspace/root.ts';

/** The language the nearest `tdkt.yaml` above an absolute folder asks for. */
export function configuredLang(folder: string): Lang | undefined {
  const { config } = rootOf(folder);
  return config === undefined ? undefined : readConfig(config).lang;
}
