import { Chalk } from 'chalk';
import type { Palette } from './palette.ts';

const chalk = new Chalk({ level: 1 });

/** For terminals; import it late, only when colours are wanted. */
export const colours: Palette = {
  error: chalk.bold.red,
  warning: chalk.bold.yellow,
  info: chalk.bold.cyan,
  strong: chalk.bold,
  faint: chalk.dim,
};
