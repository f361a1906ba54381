import { explain } from '../../app/explain.ts';
import { configuredLang } from '../../app/language.ts';
import { explanation } from '../../report/explanation.ts';
import { visible } from '../../report/visible.ts';
import { type Context, langOf } from '../context.ts';
import { ExitCode } from '../exit-code.ts';
import { UsageError } from '../usage.ts';

export async function explainCommand(code: string, context: Context): Promise<ExitCode> {
  const explained = explain(code);
  if (!explained.known) throw unknownCode(visible(code), explained.suggestion);
  const { io, lang } = context;
  io.stdout(explanation(explained.metadata, langOf(context, lang ? undefined : configuredLang(io.cwd))));
  return ExitCode.Clean;
}

function unknownCode(code: string, suggestion: string | undefined): UsageError {
  const more =
    suggestion === undefined
      ? { vi: ' Mã có dạng TD và ba chữ số, ví dụ TD120.', en: ' A code is TD and three digits, for example TD120.' }
      : { vi: ` Có phải là ${suggestion}?`, en: ` Is ${suggestion} meant?` };
  return new UsageError(
    { vi: `không có mã “${code}”.${more.vi}`, en: `there is no code “${code}”.${more.en}` },
    'explain',
  );
}
