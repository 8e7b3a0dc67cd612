import XiangyueText
import XiangyueWorkspace

/// What is shown to who asks for the version or for help. Answered before the words are parsed: it must be there at once.
struct InformationPage {
  let text: String

  /// Nil where the words ask for neither.
  init?(_ words: [String], language: Language) {
    if words == ["--version"] || words == ["版本"] {
      text = Localized(zh: "乡约 \(Release.version)\n", en: "Xiangyue \(Release.version)\n")(language)
      return
    }
    let asked = words.prefix { $0 != "--" }
    guard
      words.isEmpty || words.first == "help" || words.first == "帮助" || asked.contains("--help") || asked.contains("-h")
    else { return nil }
    let command = asked.lazy.compactMap { word in Self.commands.first { word == $0.name || word == $0.chinese } }.first
    text = (command?.page ?? Self.overview)(language)
  }

  /// Every command with the page on how it is written.
  static let commands: [(name: String, chinese: String, page: Localized)] = [
    ("check", "检查", check), ("test", "试例", test), ("explain", "说明", explain), ("diff", "比较", diff),
    ("repl", "对话", repl), ("calendar", "日历", calendar), ("lint", "检查规约", lint), ("fmt", "整理", format),
    ("example", "示例", example),
  ]

  private static let overview = Localized(
    zh: """
      乡约 \(Release.version)：把居规民约写成可以核对的条文。

      用法：xiangyue 命令 …

        check（检查）      按规约核对记录：谁做到、谁违规、谁待查，积分、等级和榜
        test（试例）       运行规约里的例：设 了这些数据，则 的话对不对
        calendar（日历）   排出日历：哪天该办什么事，什么期限到期，公示到哪天
        explain（说明）    一户的每一分从哪一条、哪一行来；为何在榜、为何不在；报错代码的意思
        diff（比较）       改一条规约，榜、积分、判定变多少
        repl（对话）       一句一答：问数、问榜、问为何，写一款试试
        lint（检查规约）   检查规约本身：写错的，要留意的，法律不许的；能改准的替你改好
        fmt（整理）        把规约文件整理成统一的样子，或给人看连写的句子怎样断
        example（示例）    现成的规约：列出来，或写一套到新文件夹，改成自己的

      每个命令的写法：xiangyue check --help
      版本：xiangyue --version

      """,
    en: """
      Xiangyue \(Release.version): community rules that can be checked.

      Usage: xiangyue COMMAND …

        check (检查)      check records against the rules: who kept them, who broke them, points, grades, boards
        test (试例)       run the examples in the rules: whether what they claim comes of the data they make
        calendar (日历)   what falls due when: days of schedules, open time limits, ends of public notices
        explain (说明)    where every figure comes from, why somebody is on a board or not, what a code means
        diff (比较)       what an amendment changes: boards, scores, verdicts
        repl (对话)       a conversation: ask for figures, boards and reasons, try a clause
        lint (检查规约)   look at the rules alone: what is wrong, doubtful or unlawful; certain cures are written for you
        fmt (整理)        rule files in their one look, or with the cuts shown
        example (示例)    rule packages to begin from: list them, or write one out

      How a command is written: xiangyue check --help --lang en
      Version: xiangyue --version

      """)

  private static let check = Localized(
    zh: """
      用法：xiangyue check 规约… --data 文件夹 [选项]

      按规约核对记录。也可以写 xiangyue 检查。

        规约…                规约文件（.yue，或夹着规约的 .md），或放它们的文件夹；几份合为一部
        --data 文件夹        记录所在的文件夹：住户.csv、巡查.csv 等
        --as-of 日期         截至哪一天（默认今天）：2022-08-31、2022.8.31、2022年8月31日
        --from 日期          从哪一天起列出（默认施行日）；次数和积分总是从施行日算起
        --holidays 文件      放假调休按这个文件（默认规约旁边的 节假日.tsv），其余年份按内置的通知
        --format 样式        text 给人看（默认）；json 给程序读；csv 六张表，要写 --output
        --output 文件夹      把六张表写到这里：判定汇总、违规、措施、积分、榜、搁置（榜写了 异议 的加一张）
        --list 哪些          逐件列出：all 全部违规，due 未到期，overdue 逾期，unseen 没有一条采用的记录的，
                             unclear 名册没有填、不知道受不受约束的
        --allow-rejects 数   许可搁置多少行：20，或所在文件的 1%（默认 0）
        --strict             提醒也算数（退出码 2）
        --lang 语言          zh 中文（默认），en 英文
        --threads 个数       同时用几个核（默认全部，至多 8）；结果都一样
        --plain              一行一件事，没有颜色：读屏、存档、打印用
        --color 何时         auto 在终端上（默认），always，never；也认 NO_COLOR

      退出码：
        0 没有违规           1 有违规             2 只有提醒（--strict）
        3 规约有错           4 数据读不了，或搁置超过许可
        5 超过程序的限度     6 什么也没有核对     64 命令写错，或写不到 --output
        70 程序或机器出错    130 被 ^C 中断
        同时有几样的，依次取 70、130、64、3、5、4、6、1、2、0。

      """,
    en: """
      Usage: xiangyue check RULES… --data FOLDER [OPTIONS]

      Checks records against the rules. 检查 is the same command.

        RULES…               rule files (.yue, or .md with rules in it), or a folder of them; several are one regulation
        --data FOLDER        where the records lie: 住户.csv, 巡查.csv …
        --as-of DAY          the day at whose end things are seen (today): 2022-08-31, 2022.8.31, 2022年8月31日
        --from DAY           the first day shown (施行); counts and points always begin on 施行
        --holidays FILE      days off and make-up workdays (节假日.tsv beside the rules); other years are built in
        --format FORMAT      text to read (default); json for programs; csv: six tables, needs --output
        --output FOLDER      write the six tables here (seven where a board has 异议)
        --list WHICH         one by one: all violations, due, overdue, unseen (not one row used),
                             unclear (nobody knows whether they are bound)
        --allow-rejects N    how many rows may be set aside: 20, or 1% of their files (0)
        --strict             warnings count (exit code 2)
        --lang LANGUAGE      zh (default), en
        --threads N          how many cores to use (all, at most 8); the results are the same
        --plain              one fact a line, no colour: for screen readers, logs, printing
        --color WHEN         auto (default), always, never; NO_COLOR is obeyed

      Exit codes:
        0 nobody broke a rule   1 violations            2 warnings only (--strict)
        3 the rules are broken  4 data can't be read, or more rows set aside than allowed
        5 a limit was hit       6 nothing was checked   64 wrong command, or --output can't be written to
        70 internal fault       130 stopped by ^C
        Where several hold, the first of 70, 130, 64, 3, 5, 4, 6, 1, 2, 0.

      """)
}
