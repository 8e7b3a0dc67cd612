import XiangyueText

extension InformationPage {
  static let calendar = Localized(
    zh: """
      用法：xiangyue calendar 规约… [--from 日期] [--to 日期] [--data 文件夹] [选项]

      排出日历：日程的日子、没到期的限期整改、公示期满的日子。也可以写 xiangyue 日历。
      规约文件里只有“规约”一行和日程也可以。

        规约…                规约文件（.yue，或夹着规约的 .md），或放它们的文件夹；几份合为一部
        --from 日期          从哪一天起（默认本月1日；只写 --to 的，默认那个月的1日）
        --to 日期            到哪一天止（默认 --from 那个月的末日）
        --data 文件夹        记录所在的文件夹；不写就不读记录，不列限期整改，也不看改期登记
        --as-of 日期         限期整改截至哪一天（默认今天，--to 更早的取 --to）
        --format 样式        text 清单和月历（默认）；csv 表格；ics 手机、电脑日历用
        --holidays 文件      放假调休按这个文件（默认规约旁边的 节假日.tsv），其余年份按内置的通知
        --allow-rejects 数   许可搁置多少行：20，或所在文件的 1%（默认 0）
        --lang 语言          zh 中文（默认），en 英文
        --plain              一行一件事，没有月历和颜色：读屏、存档用
        --color 何时         auto 在终端上（默认），always，never；也认 NO_COLOR

      存成文件：xiangyue calendar 规约.yue --format ics > 日历.ics
      退出码：0 已排出，3 规约有错，4 数据读不了，或搁置超过许可，5 超过程序的限度，6 没有可以核对的内容，64 命令写错，70 程序或机器出错

      """,
    en: """
      Usage: xiangyue calendar RULES… [--from DAY] [--to DAY] [--data FOLDER] [OPTIONS]

      What falls due when: days of schedules, open time limits, ends of public notices. 日历 is the same command.
      A rule file with nothing but a 规约 line and 日程 is enough.

        RULES…               rule files (.yue, or .md with rules in it), or a folder of them; several are one regulation
        --from DAY           the first day (the first of this month; with --to alone, of its month)
        --to DAY             the last day (the last of the month of --from)
        --data FOLDER        where the records lie; without it no record is read: no time limits, no postponements
        --as-of DAY          the day as of which time limits are open (today, or --to if that is earlier)
        --format FORMAT      text: a list and month sheets (default); csv: a table; ics: for phones and mail programs
        --holidays FILE      days off and make-up workdays (节假日.tsv beside the rules); other years are built in
        --allow-rejects N    how many rows may be set aside: 20, or 1% of their files (0)
        --lang LANGUAGE      zh (default), en
        --plain              one fact a line, neither sheets nor colour: for screen readers and logs
        --color WHEN         auto (default), always, never; NO_COLOR is obeyed

      To a file: xiangyue calendar rules.yue --format ics > calendar.ics
      Exit codes: 0 made, 3 the rules are broken, 4 data can't be read or more rows set aside than allowed,
      5 a limit was hit, 6 nothing to check in the data, 64 wrong command, 70 internal fault

      """)
}
