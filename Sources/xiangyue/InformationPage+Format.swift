import XiangyueText

extension InformationPage {
  static let format = Localized(
    zh: """
      用法：xiangyue fmt 文件…|文件夹|- [选项]

      把规约文件整理成统一的样子：字词之间一个空格，标点用全角，一句一行。意思、注释一点不变。也可以写 xiangyue 整理。
      有错误的文件不动，只报错误。Markdown 文件只整理 乡约 块。- 是标准输入，结果写到标准输出。

        文件…                规约文件（.yue、.md），或放规约文件的文件夹
        --check              不改写，只列出还要整理的文件
        --diff               不改写，逐行列出要改的地方
        --reading            不改写，把读出来的每个词用空格隔开给人看：连写的句子断得对不对
        --run-together       不改写，给出张贴用的连写文本：汉字之间没有空格，仍是同一份规约
        --lang 语言          zh 中文（默认），en 英文
        --plain              一行一件事，没有颜色：读屏、存档用
        --color 何时         auto 在终端上（默认），always，never；也认 NO_COLOR

      退出码：0 已整理，1 有文件要整理（--check），3 规约有错或打不开，5 超过程序的限度，64 命令写错，70 程序或机器出错，130 被 ^C 中断

      """,
    en: """
      Usage: xiangyue fmt FILES…|FOLDER|- [OPTIONS]

      Writes rule files in their one look: a blank between words, signs in full width, a sentence a line. Meaning and comments
      stay. 整理 is the same command. A file with faults is left as it is. Of a Markdown file only the blocks marked 乡约 are
      written. - is standard input; the result goes to standard output.

        FILES…               rule files (.yue, .md), or folders of them
        --check              write nothing, name the files that would change
        --diff               write nothing, show what would change, line by line
        --reading            write nothing, print the text with a blank between all words: is what was run together read rightly?
        --run-together       write nothing, print articles as they are posted, without blanks between words: the same rules
        --lang LANGUAGE      zh (default), en
        --plain              one fact a line, no colour: for screen readers, logs
        --color WHEN         auto (default), always, never; NO_COLOR is obeyed

      Exit codes: 0 done, 1 a file would change (--check), 3 the rules are broken or can't be read, 5 a limit was hit,
      64 wrong command, 70 internal fault, 130 stopped by ^C

      """)
}
