import { defineRegisterRule } from '../rule.ts';
import { registerBasis } from './basis.ts';

export const idInTwoFiles = defineRegisterRule({
  code: 'TD412',
  slug: 'id-in-two-files',
  severity: 'error',
  since: '0.1.0',
  basis: registerBasis,
  title: { vi: 'Một mã dùng trong hai tệp danh bạ', en: 'One id in two files of the register' },
  why: {
    vi: 'Các tệp danh bạ trong kho hợp thành một danh bạ. Hai mục cùng mã thì nơi khác nhắc tới không biết là mục nào.',
    en: 'The files of a repository make one register. With one id for two entries nobody knows which is meant.',
  },
  *checkRegister({ register }) {
    for (const list of [register.kinds, register.clusters, register.units]) {
      const first = new Map<string, (typeof list)[number]>();
      for (const entry of list) {
        const earlier = first.get(entry.id);
        if (!earlier) first.set(entry.id, entry);
        // Inside one file the same is told of any list.
        else if (earlier.file !== entry.file) {
          yield {
            place: { file: entry.file, path: [...entry.path, 'id'] },
            message: {
              vi: `Mã “${entry.id}” đã dùng cho “${earlier.name}” ở một tệp khác của danh bạ.`,
              en: `The id “${entry.id}” is already used for “${earlier.name}” in another file of the register.`,
            },
            help: {
              vi: 'Đặt mã khác; nếu là cùng một mục thì chỉ giữ ở một tệp.',
              en: 'Choose another id; if both are one entry, keep it in one file.',
            },
            related: [
              {
                place: { file: earlier.file, path: [...earlier.path, 'id'] },
                message: { vi: 'đã dùng ở đây', en: 'used here' },
              },
            ],
            actual: entry.id,
          };
        }
      }
    }
  },
});
