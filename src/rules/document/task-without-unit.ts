import { programmeTasks } from '../programme-tasks.ts';
import { defineRule } from '../rule.ts';

export const taskWithoutUnit = defineRule({
  code: 'TD212',
  slug: 'task-without-unit',
  severity: 'warning',
  since: '0.1.0',
  basis: { vi: 'Mỗi việc phải có đơn vị thực hiện', en: 'Every task has somebody to do it' },
  title: { vi: 'Việc trong chương trình phải có đơn vị thực hiện', en: 'Every task of a programme names its units' },
  why: {
    vi: 'Việc không ghi đơn vị thực hiện thì không đơn vị nào nhận.',
    en: 'A task that names nobody is done by nobody.',
  },
  *check({ document }) {
    const tasks = programmeTasks(document);
    const isEmpty = (units: unknown): boolean => units === undefined || (Array.isArray(units) && units.length === 0);
    for (const { task, path, number } of tasks) {
      if (!isEmpty(task.units)) continue;
      yield {
        place: { file: document.file, path },
        message: {
          vi: `Việc thứ tự ${number} không ghi đơn vị thực hiện.`,
          en: `Task ${number} names no unit to do it.`,
        },
        help: { vi: 'Ghi các đơn vị vào “units”.', en: 'Name them under “units”.' },
      };
    }
  },
});
