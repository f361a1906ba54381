// Keywords of our schemas that say something to people, editors or other layers and decide nothing about validity.
export const vocabulary = [
  'expression',
  'prose',
  'unprinted',
  'part',
  'list',
  'label',
  'names',
  'dashIsNone',
  'example',
  'examples',
  'markdownDescription',
] as const;
