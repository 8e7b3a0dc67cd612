import XiangyueText

extension InformationPage {
  static let repl = Localized(
    zh: """
      用法：xiangyue repl [规约…] [--data 文件夹] [选项]

      对话：一句一答。问一个数、一张榜、一张表，问为何，写一款试试。也可以写 xiangyue 对话。

        规约…                规约文件（.yue），或放规约文件的文件夹；不写的，进去以后 载入
        --data 文件夹        记录所在的文件夹；不写的，进去以后用 数据
        --as-of 日期         截至哪一天（默认今天）
        --holidays 文件      放假调休按这个文件（默认规约旁边的 节假日.tsv），其余年份按内置的通知
        --allow-rejects 数   标准输入不是终端时，许可搁置多少行：20，或所在文件的 1%（默认 0）
        --no-history         不读也不留历史
        --lang 语言          zh 中文（默认），en 英文
        --threads 个数       同时用几个核（默认全部，至多 8）
        --plain              一行一件事，没有颜色，不分页：读屏用
        --color 何时         auto 在终端上（默认），always，never；也认 NO_COLOR

      Tab 补全：打汉字、全拼（heibang）、声母（hb）或夹着打（黑b）都行。^C 清掉这一行，或停下正在算的；^D 离开。
      问过的话留在 ~/.local/state/xiangyue/history（或 XDG_STATE_HOME 下），只有自己能读；记录里的编号、姓名、值
      不写进去，写成 …。标准输入不是终端的，逐句读完就结束，没有提示，退出码同 check：几句里取最重的。

      """,
    en: """
      Usage: xiangyue repl [RULES…] [--data FOLDER] [OPTIONS]

      A conversation: ask for a figure, a board, a table; ask why; try a clause. 对话 is the same command.

        RULES…               rule files (.yue), or a folder of them; without: 载入 (load) inside
        --data FOLDER        where the records lie; without: 数据 (data) inside
        --as-of DAY          the day at whose end things are seen (today)
        --holidays FILE      days off and make-up workdays (节假日.tsv beside the rules); other years are built in
        --allow-rejects N    where standard input is no terminal: how many rows may be set aside: 20, or 1% of their files (0)
        --no-history         neither read nor keep a history
        --lang LANGUAGE      zh (default), en
        --threads N          how many cores to use (all, at most 8)
        --plain              one fact a line, no colour, no pages: for screen readers
        --color WHEN         auto (default), always, never; NO_COLOR is obeyed

      Tab completes what is typed in Han, full pinyin (heibang), initials (hb) or a mixture (黑b). ^C clears the line or stops
      what is being worked out; ^D leaves. What was asked is kept in ~/.local/state/xiangyue/history (or below XDG_STATE_HOME),
      for its owner only; keys, names and values of the data are written as …. Where standard input is no terminal, it is
      read to its end without prompts, and the exit code is as that of check.

      """)
}
