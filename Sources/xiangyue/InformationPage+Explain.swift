import XiangyueText

extension InformationPage {
  static let explain = Localized(
    zh: """
      用法：xiangyue explain 规约… --data 文件夹 --subject 编号 [选项]
            xiangyue explain 规约… --data 文件夹 --why “A1 在 黑榜” [选项]
            xiangyue explain 约0201

      说明来由：一户的每一分从哪一条、哪一行来；为何在榜、为何不在；报错代码是什么意思。也可以写 xiangyue 说明。

        规约…                规约文件（.yue），或放规约文件的文件夹；几份合为一部
        --data 文件夹        记录所在的文件夹
        --subject 编号       说明谁；可以写几次
        --why 句子           这句话对不对，为什么：A1 在 黑榜；A1 的 环境分 为 88分；
                             A1 对 第一条第一款 包卫生 为 违规；前面可以写期间：A1 2022年第3季度 在 红榜
        --all                所有的主体（同 --format json 一起用，给程序读）
        --account 积分       只说明这项积分；可以写几次
        --period 期间        只说明这一期：2022年第3季度
        --as-of 日期         截至哪一天（默认今天）
        --holidays 文件      放假调休按这个文件（默认规约旁边的 节假日.tsv），其余年份按内置的通知
        --format 样式        text 给人看（默认）；json 给程序读
        --allow-rejects 数   许可搁置多少行：20，或所在文件的 1%（默认 0）
        --lang 语言          zh 中文（默认），en 英文
        --threads 个数       同时用几个核（默认全部，至多 8）
        --plain              一行一件事，没有颜色：读屏、存档用
        --color 何时         auto 在终端上（默认），always，never；也认 NO_COLOR

      退出码：0 已说明，或 --why 的话是对的；1 --why 的话不对；3 规约有错，4 数据读不了，或搁置超过许可，
      5 超过程序的限度，6 没有可以核对的内容，64 命令写错，或没有这个人，70 程序或机器出错

      """,
    en: """
      Usage: xiangyue explain RULES… --data FOLDER --subject KEY [OPTIONS]
             xiangyue explain RULES… --data FOLDER --why SENTENCE [OPTIONS]
             xiangyue explain 约0201

      Where figures come from: every point of somebody by article and row, why on a board or not, what a code means.
      说明 is the same command.

        RULES…               rule files (.yue), or a folder of them; several are one regulation
        --data FOLDER        where the records lie
        --subject KEY        whom to explain; can be given several times
        --why SENTENCE       whether it is so, and why: A1 在 黑榜; A1 的 环境分 为 88分; A1 对 第一条第一款 包卫生 为 违规;
                             a period may stand in front: A1 2022年第3季度 在 红榜
        --all                everybody (with --format json, for programs)
        --account NAME       these scores alone; can be given several times
        --period NAME        this period alone: 2022年第3季度
        --as-of DAY          the day at whose end things are seen (today)
        --holidays FILE      days off and make-up workdays (节假日.tsv beside the rules); other years are built in
        --format FORMAT      text to read (default); json for programs
        --allow-rejects N    how many rows may be set aside: 20, or 1% of their files (0)
        --lang LANGUAGE      zh (default), en
        --threads N          how many cores to use (all, at most 8)
        --plain              one fact a line, no colour: for screen readers and logs
        --color WHEN         auto (default), always, never; NO_COLOR is obeyed

      Exit codes: 0 explained, or the sentence of --why is so; 1 it is not; 3 the rules are broken, 4 data can't be
      read or more rows set aside than allowed, 5 a limit was hit, 6 nothing to check, 64 wrong command or nobody of
      that key, 70 internal fault

      """)

  static let diff = Localized(
    zh: """
      用法：xiangyue diff 旧规约 新规约 --data 文件夹 [选项]

      两份规约在同样的记录上差多少：榜、积分、等级、判定、措施，写成开会能念的样子。也可以写 xiangyue 比较。

        旧规约 新规约        各是一个文件（.yue），或放规约文件的文件夹
        --data 文件夹        记录所在的文件夹
        --as-of 日期         截至哪一天（默认今天）
        --format 样式        text 给人看（默认）；json 给程序读，总是写全
        --list all           逐户逐件列出
        --holidays 文件      放假调休按这个文件（默认规约旁边的 节假日.tsv），其余年份按内置的通知
        --allow-rejects 数   许可搁置多少行：20，或所在文件的 1%（默认 0）
        --lang 语言          zh 中文（默认），en 英文
        --threads 个数       同时用几个核（默认全部，至多 8）
        --plain              一行一件事，没有颜色：读屏、存档用
        --color 何时         auto 在终端上（默认），always，never；也认 NO_COLOR

      退出码：0 没有变化，1 有变化，3 规约有错，4 数据读不了，或搁置超过许可，5 超过程序的限度，
      6 没有可以核对的内容，64 命令写错，70 程序或机器出错

      """,
    en: """
      Usage: xiangyue diff OLD NEW --data FOLDER [OPTIONS]

      What an amendment changes on the same records: boards, scores, grades, verdicts, measures. 比较 is the same command.

        OLD NEW              each a rule file (.yue), or a folder of them
        --data FOLDER        where the records lie
        --as-of DAY          the day at whose end things are seen (today)
        --format FORMAT      text to read (default); json for programs, never shortened
        --list all           one by one
        --holidays FILE      days off and make-up workdays (节假日.tsv beside the rules); other years are built in
        --allow-rejects N    how many rows may be set aside: 20, or 1% of their files (0)
        --lang LANGUAGE      zh (default), en
        --threads N          how many cores to use (all, at most 8)
        --plain              one fact a line, no colour: for screen readers and logs
        --color WHEN         auto (default), always, never; NO_COLOR is obeyed

      Exit codes: 0 nothing changes, 1 something does, 3 the rules are broken, 4 data can't be read or more rows set
      aside than allowed, 5 a limit was hit, 6 nothing to check, 64 wrong command, 70 internal fault

      """)
}
