import XiangyueText

extension InformationPage {
  static let example = Localized(
    zh: """
      用法：xiangyue example [名字 新文件夹] [选项]

      列出现成的规约；写了名字和一个新的文件夹，就把那一套（规约、台账、说明）写到那里，再给出接着敲的几条命令。
      也可以写 xiangyue 示例。

        名字                 如 门前三包
        新文件夹             还没有的，或空的
        --lang 语言          zh 中文（默认），en 英文

      退出码：0 好了，64 命令写错（没有这个名字，文件夹里已经有东西），70 找不到现成的规约，或写不了

      """,
    en: """
      Usage: xiangyue example [NAME FOLDER] [OPTIONS]

      Lists the rule packages there are. With a name and a new folder that package (rules, data, a page) is written there, and
      the commands to go on with are printed. 示例 is the same command.

        NAME                 such as 门前三包
        FOLDER               not there yet, or empty
        --lang LANGUAGE      zh (default), en

      Exit codes: 0 done, 64 wrong command (no such name, a folder that is not empty), 70 no packages, or not writable

      """)
}
