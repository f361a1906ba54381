import { overlaps } from '../../model/expressions/time.ts';
import { programmeTasks, taskGroups } from '../programme-tasks.ts';
import { defineRule } from '../rule.ts';

export const taskOutsideGroup = defineRule({
  code: 'TD325',
  slug: 'task-outside-group',
  severity: 'warning',
  since: '0.1.0',
  basis: {
    vi: 'Việc xếp vào quý, tháng nào thì làm trong quý, tháng đó',
    en: 'A task is done in the group it stands in',
  },
  title: {
    vi: 'Thời hạn của việc phải nằm trong quý, tháng chứa việc đó',
    en: 'The deadline of a task lies in its quarter or month',
  },
  why: {
    vi: 'Việc xếp ở quý này mà hạn ở quý khác thì đơn vị không biết theo tiêu đề hay theo cột thời hạn.',
    en: 'With the task in one quarter and its deadline in another, nobody knows which of the two counts.',
  },
  *check({ document }) {
    const { programme } = document.plan;
    const { file } = document;
    const groups = programme ? taskGroups(programme) : [];
    for (const { task, path, number } of programmeTasks(document)) {
      const group = groups.find((each) => each.path[2] === path[2] && path[1] === 'groups');
      const time = group?.group.time;
      const { due } = task;
      if (!group || !time || !due || overlaps(due, time) !== 'no') continue;
      yield {
        place: { file, path: [...path, 'due'] },
        message: {
          vi: `Việc thứ tự ${number} có hạn “${due.written}” nhưng xếp trong “${time.written}”.`,
          en: `Task ${number} is due “${due.written}” but stands in “${time.written}”.`,
        },
        help: {
          vi: 'Sửa thời hạn, hoặc chuyển việc sang quý, tháng khác.',
          en: 'Correct the deadline, or move the task to another group.',
        },
        related: [
          { place: { file, path: [...group.path, 'time'] }, message: { vi: 'nhóm chứa việc này', en: 'its group' } },
        ],
        actual: due.written,
        expected: time.written,
      };
    }
  },
});
