import XiangyueText

extension InformationPage {
  static let test = Localized(
    zh: """
      用法：xiangyue test 规约… [选项]

      运行规约里的例：设 的数据，截至 那一天，则 的话是不是都对。也可以写 xiangyue 试例。

        规约…                规约文件（.yue），或放规约文件的文件夹；几份合为一部
        --filter 文字        只运行标题里有这几个字的例
        --coverage           再说哪些条款、哪些条件有例走到（成立、不成立两面），没有走到的逐个列出
        --coverage=80%       同上，不到八成的退出码 2
        --coverage-unknown   同 --coverage，待查（说不准）也算一面：有没有例走到；可以同 --coverage=80% 一起写
        --holidays 文件      放假调休按这个文件（默认规约旁边的 节假日.tsv），其余年份按内置的通知
        --format 样式        text 给人看（默认）；json 给程序读；junit 给自动测试的平台
        --lang 语言          zh 中文（默认），en 英文
        --threads 个数       同时用几个核（默认全部，至多 8）；结果都一样
        --plain              一行一件事，没有颜色：读屏、存档用
        --color 何时         auto 在终端上（默认），always，never；也认 NO_COLOR

      退出码：0 全部通过，1 有的则不成立，2 都成立但覆盖不够，3 规约有错，4 取自 的数据读不了，5 超过程序的限度，
      6 没有例可以运行，64 命令写错，70 程序或机器出错

      """,
    en: """
      Usage: xiangyue test RULES… [OPTIONS]

      Runs the examples (例) in the rules: whether what they claim (则) comes of the data they make (设). 试例 is the same command.

        RULES…               rule files (.yue), or a folder of them; several are one regulation
        --filter TEXT        only examples with this in their title
        --coverage           also tell which articles and conditions examples come by, both ways, and list all others
        --coverage=80%       the same; exit code 2 where it is less
        --coverage-unknown   as --coverage; that something stays unproven is a side too; goes with --coverage=80%
        --holidays FILE      days off and make-up workdays (节假日.tsv beside the rules); other years are built in
        --format FORMAT      text to read (default); json for programs; junit for test platforms
        --lang LANGUAGE      zh (default), en
        --threads N          how many cores to use (all, at most 8); the results are the same
        --plain              one fact a line, no colour: for screen readers and logs
        --color WHEN         auto (default), always, never; NO_COLOR is obeyed

      Exit codes: 0 all hold, 1 a claim does not hold, 2 all hold and less is covered than asked for, 3 the rules are broken,
      4 data of 取自 can't be read, 5 a limit was hit, 6 no example to run, 64 wrong command, 70 internal fault

      """)
}
