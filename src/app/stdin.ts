/** By this name standard input is called on the command line and in findings. */
export const stdinName = '-';
