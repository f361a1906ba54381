import type { Say } from '../model/say.ts';

/** The history that was asked for cannot be read: a sentence with what to do. */
export class HistoryError extends Error {
  readonly say: Say;

  constructor(say: Say) {
    super(say.en);
    this.name = 'HistoryError';
    this.say = say;
  }
}

export const noGit: Say = {
  vi: 'Không so sánh được với lần ghi trước vì máy chưa có chương trình git; hãy cài git hoặc bỏ “--changed”, “--new-since”.',
  en: 'Nothing can be compared with an earlier state because this machine has no git; install it, or leave “--changed” and “--new-since” out.',
};

export const noWorkTree: Say = {
  vi: 'Không so sánh được với lần ghi trước vì thư mục này không nằm trong kho git; hãy đứng trong kho, hoặc bỏ “--changed”, “--new-since”.',
  en: 'Nothing can be compared with an earlier state because this folder is not in a git work tree; go into one, or leave “--changed” and “--new-since” out.',
};

export const notOwned: Say = {
  vi: 'git từ chối đọc kho này vì kho thuộc người dùng khác; nếu tin kho này, hãy chạy: git config --global --add safe.directory <thư mục của kho>.',
  en: 'git refuses to read this repository because it belongs to another user; if it is to be trusted, run: git config --global --add safe.directory <its folder>.',
};

export const noCommit: Say = {
  vi: 'Kho git này chưa có lần ghi (commit) nào nên chưa có gì để so sánh; hãy bỏ “--changed”, “--new-since” cho đến lần ghi đầu tiên.',
  en: 'This git repository has no commit yet, so there is nothing to compare with; leave “--changed” and “--new-since” out until the first one.',
};

const getMore: Say = {
  vi: 'Bản sao này chỉ có một phần lịch sử (shallow): hãy lấy cả lịch sử bằng “git fetch --unshallow”, trong GitHub Actions đặt “fetch-depth: 0”, trong GitLab đặt “GIT_DEPTH: 0”.',
  en: 'This clone has only a part of the history (shallow): get the rest with “git fetch --unshallow”; in GitHub Actions set “fetch-depth: 0”, in GitLab “GIT_DEPTH: 0”.',
};

const checkName: Say = {
  vi: 'Hãy xem lại tên; nhánh trên máy chủ thường có tên như “origin/main” và phải lấy về trước bằng “git fetch”.',
  en: 'Check the name; a branch of the server is called something like “origin/main” and has to be fetched first by “git fetch”.',
};

const relate: Say = {
  vi: 'Hãy chọn nhánh mà nhánh này tách ra.',
  en: 'Choose the branch that this one was made from.',
};

export const unknownRef = (ref: string, isShallow: boolean): Say =>
  withCure(
    {
      vi: `Kho git không có “${ref}” để so sánh.`,
      en: `The git repository has no “${ref}” to compare with.`,
    },
    isShallow ? getMore : checkName,
  );

export const noCommonCommit = (ref: string, isShallow: boolean): Say =>
  withCure(
    {
      vi: `Không tìm thấy điểm chung giữa nhánh này và “${ref}”.`,
      en: `This branch and “${ref}” have no common commit.`,
    },
    isShallow ? getMore : relate,
  );

export const notRead = (ref: string, isShallow: boolean): Say =>
  withCure(
    {
      vi: `git không đọc được trạng thái của kho ở “${ref}”.`,
      en: `git could not read the state of the repository at “${ref}”.`,
    },
    isShallow ? getMore : { vi: 'Hãy kiểm tra kho bằng “git fsck”.', en: 'Check the repository with “git fsck”.' },
  );

const withCure = (what: Say, cure: Say): Say => ({ vi: `${what.vi} ${cure.vi}`, en: `${what.en} ${cure.en}` });
