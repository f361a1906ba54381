/** Rosters as they must never be seen, and words of them that may not be shown anywhere. All people are made up. */
export interface Nasty {
  readonly name: string;
  readonly text: string;
  readonly secrets: readonly string[];
}

const head = 'kind: roster\nunit: Ủy ban nhân dân xã Mai Pha\nmeeting: {plan: {code: 12/KH-UBND}}\n';

export const nastyRosters: readonly Nasty[] = [
  {
    name: 'everything of somebody on one line, and a note behind it',
    text: `${head}delegates:
  - {name: Nguyễn Bí Mật, birth: 31/2/1984, phone: 0987654321, citizenId: 020184000999, sex: Khác} # ông Nguyễn Bí Mật
  - {name: Nguyễn Bí Mật, birth: 31/2/1984, phone: 0987654321, citizenId: 020184000999, sex: nữ giới}
`,
    secrets: ['Nguyễn Bí Mật', 'Bí Mật', '31/2/1984', '2/1984', '0987654321', '020184000999'],
  },
  {
    name: 'a comma that splits a name',
    text: `${head}delegates:\n  - {name: Trần Kín Đáo, Phó Chủ tịch Kín, sex: Nam, birth: 1/3/1970}\n`,
    secrets: ['Trần Kín Đáo', 'Kín Đáo', 'Phó Chủ tịch Kín', '1/3/1970'],
  },
  {
    name: 'wrong keys, wrong values, keys twice',
    text: `${head}delegates:
  - name: Lê Giấu Tên
    birht: 12/7/1985
    kind: Lê Giấu Tên
    name: Lê Giấu Thêm
    birth: {on: 12/7/1985}
    Lê Giấu Tên: x
    exOfficio: 12/7/1985
    party: [Lê Giấu Tên]
`,
    secrets: ['Lê Giấu', 'Giấu Tên', '12/7/1985'],
  },
  {
    name: 'names as keys, and maps for texts',
    text: `${head}delegates:\n  Hoàng Lộ Diện: {birth: 5/6/1977}\n  - x\n`,
    secrets: ['Hoàng Lộ', 'Lộ Diện', '5/6/1977'],
  },
  {
    name: 'a list of names',
    text: `${head}delegates:\n  - Hoàng Lộ Diện\n  - Hoàng Lộ Diện: {birth: 5/6/1977}\n  - {name: {ho: Hoàng Lộ Diện}}\n`,
    secrets: ['Hoàng Lộ', 'Lộ Diện', '5/6/1977'],
  },
  {
    name: 'block texts and folded ones',
    text: `${head}delegates:
  - name: |
      Vũ Khuất Lấp
    address: >
      số 5, ngõ Vũ Khuất Lấp
    citizenId: "0201
      84000999"
    birth: >
      19/8/1977
    phone: ''
`,
    secrets: ['Vũ Khuất', 'Khuất Lấp', '84000999', '0201', '19/8/1977', 'số 5'],
  },
  {
    name: 'a colon in a value, which ends reading',
    text: `${head}delegates:\n  - name: Nguyễn Bí Mật: Trưởng phòng\n    birth: 12/7/1985\n`,
    secrets: ['Nguyễn Bí', 'Bí Mật', 'Trưởng phòng', '12/7/1985'],
  },
  {
    name: 'quotes and brackets left open',
    text: `${head}delegates:\n  - {name: "Lê Giấu Tên, phone: 0987654321}\n  - name: 'Lê Giấu Thêm\n`,
    secrets: ['Lê Giấu', 'Giấu Tên', '0987654321'],
  },
  {
    name: 'a command, a tab, a second document',
    text: `${head}delegates:\n  - name: *Trần Kín\n\t- birth: 1/3/1970\n---\nname: Trần Kín\n`,
    secrets: ['Trần Kín', '1/3/1970'],
  },
  {
    name: 'columns that changed places',
    text: `${head}delegates:
  - {name: 01/3/1970, birth: Trần Kín Đáo, sex: Trần Kín Đáo, ethnicity: Trần Kín Đáo, group: Trần Kín Đáo}
  - {name: 0987654321, position: Trần Kín Đáo, attributes: [Trần Kín Đáo, 0987654321], sex: 0987654321}
  - {name: Trần Kín Đáo, kind: collective, sex: x}
  - {name: Hộ bà Trần Kín Đáo, kind: household, represents: Trần Kín Đáo, sex: x}
`,
    secrets: ['Kín Đáo', '01/3/1970', '0987654321'],
  },
  {
    name: 'replacements that go wrong',
    text: `${head}delegates:
  - {name: Phạm Thầm Kín, birth: 19/8/1977, ethnicity: Mông}
  - {name: Phạm Thầm Lặng, ethnicity: H'Mông, citizenId: 020184000999}
replacements:
  - {out: Phạm Thầm Kín, birth: 19/8/1977, in: {name: Đỗ Âm Thầm, birth: 1/2/1999}, reason: ông Phạm Thầm Kín ốm}
  - {out: Phạm Thầm Kín, in: Phạm Thầm Kín, decided: Công văn về ông Phạm Thầm Kín}
`,
    secrets: ['Phạm Thầm', 'Thầm Kín', 'Đỗ Âm Thầm', '19/8/1977', '1/2/1999', '020184000999'],
  },
  {
    name: 'people in a file that calls itself a plan',
    text: 'kind: plan\ndelegates: [{name: Nguyễn Bí Mật, birth: 1/3/1970}]\n',
    secrets: ['Nguyễn Bí', 'Bí Mật', '1/3/1970'],
  },
  {
    name: 'people in a file of no known kind',
    text: 'kind: danh-sach\ndelegates: [{name: Nguyễn Bí Mật, birth: 1/3/1970}]\n',
    secrets: ['Nguyễn Bí', 'Bí Mật', '1/3/1970'],
  },
  {
    name: 'letters stored apart from their marks',
    text: `${head}delegates: [{name: Nguyễn Bí Mật, birth: 1/3/1970, sex: x}]\n`.normalize('NFD'),
    secrets: ['Nguyễn Bí Mật', 'Bí Mật', '1/3/1970'],
  },
  {
    name: 'a key that nobody sees and letters in codes',
    text: `${head}delegates: [{"name": "Nguy\\u1ec5n B\\u00ed M\\u1eadt", 'birth': "1/3/1970\\u200b", sex: "x"}]\n`,
    secrets: ['Nguyễn Bí Mật', 'Bí Mật', 'M\\u1eadt', '1/3/1970'],
  },
];
