import XiangyueText

extension InformationPage {
  static let lint = Localized(
    zh: """
      用法：xiangyue lint 规约… [选项]

      检查规约本身，不读记录：写错的，要留意的，法律不许的。也可以写 xiangyue 检查规约。

        规约…                规约文件（.yue），或放规约文件的文件夹；几份合为一部
        --fix                改得准的直接改好（标点、单位、口语说法），写回文件，说明改了哪几处；别的不动
        --format 样式        text 给人看（默认）；json 给程序读
        --as-of 日期         按哪一天的法律（默认今天）
        --strict             提醒也算数（退出码 2）
        --lang 语言          zh 中文（默认），en 英文
        --plain              一行一件事，没有颜色：读屏、存档用
        --color 何时         auto 在终端上（默认），always，never；也认 NO_COLOR

      错误 要改了才能核对；提醒 多半不对，核对照样进行；提示 只是请看一眼。
      认为不必改的提醒，在前一行写：# 不查 约0901：理由

      退出码：0 没有错误，2 有提醒（--strict），3 规约有错，5 超过程序的限度，64 命令写错，70 文件写不了

      """,
    en: """
      Usage: xiangyue lint RULES… [OPTIONS]

      Looks at the rules alone, without records: what is wrong, doubtful or unlawful. 检查规约 is the same command.

        RULES…               rule files (.yue), or a folder of them; several are one regulation
        --fix                write the certain cures (signs, units, everyday words) into the files and say which; nothing else
        --format FORMAT      text to read (default); json for programs
        --as-of DAY          the day whose law is cited (today)
        --strict             warnings count (exit code 2)
        --lang LANGUAGE      zh (default), en
        --plain              one fact a line, no colour: for screen readers and logs
        --color WHEN         auto (default), always, never; NO_COLOR is obeyed

      An error has to be mended before records are checked; a warning is most likely a fault, and stops nothing; a hint asks for a look.
      To hold a warning back, write on the line before: # 不查 约0901：reason

      Exit codes: 0 no errors, 2 warnings (--strict), 3 the rules are broken, 5 a limit was hit, 64 wrong command,
      70 a file can't be written

      """)
}
