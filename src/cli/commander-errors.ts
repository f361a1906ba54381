import { nearest } from '../model/nearest.ts';
import type { Say } from '../model/say.ts';

/** What commander's own English is turned into; `words` is what it quotes. */
type Sentence = (words: string, known: readonly string[]) => Say;

/** What stands in angle brackets, as the Vietnamese help calls it. */
const places: Readonly<Record<string, string>> = {
  code: 'mã',
  shell: 'tên cửa sổ lệnh',
  plans: 'kế hoạch',
  file: 'tệp',
  name: 'dạng',
  lang: 'vi|en',
  when: 'cách',
  place: 'nơi',
};

const sentences: Readonly<Record<string, Sentence>> = {
  'commander.unknownOption': (words, known) =>
    known.includes(words)
      ? { vi: `tùy chọn ${words} phải ghi sau tên lệnh.`, en: `the option ${words} belongs after the command.` }
      : unknown({ vi: `không có tùy chọn ${words}`, en: `there is no option ${words}` }, words, known),
  'commander.unknownCommand': (words, known) =>
    unknown({ vi: `không có lệnh “${words}”`, en: `there is no command “${words}”` }, words, known),
  'commander.missingArgument': (words) => ({
    vi: `thiếu <${places[words] ?? words}> sau tên lệnh.`,
    en: `<${words}> is missing after the command.`,
  }),
  'commander.optionMissingArgument': (words) => ({
    vi: `tùy chọn ${words.replace(/<(\w+)>/, (_all, name: string) => `<${places[name] ?? name}>`)} cần có giá trị đi sau.`,
    en: `the option ${words} needs a value after it.`,
  }),
  'commander.excessArguments': (words) => ({
    vi: `thừa chữ sau lệnh “${words}”; tên có dấu cách phải đặt trong dấu nháy kép.`,
    en: `there are too many words after “${words}”; a name with spaces must stand in double quotes.`,
  }),
};

function unknown(say: Say, words: string, known: readonly string[]): Say {
  const suggestion = nearest(words, known);
  if (suggestion === undefined) return { vi: `${say.vi}.`, en: `${say.en}.` };
  return { vi: `${say.vi}. Có phải là ${suggestion}?`, en: `${say.en}. Is ${suggestion} meant?` };
}

/** `known` are the commands or options there are. */
export function commanderSentence(code: string, message: string, known: readonly string[]): Say {
  const words = /'([^']*)'/.exec(message)?.[1] ?? '';
  const sentence = sentences[code];
  return sentence ? sentence(words, known) : { vi: 'câu lệnh chưa đúng.', en: 'the command line is not understood.' };
}
