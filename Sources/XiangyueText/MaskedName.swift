/// Names as they may be posted: the surname, and a star for each other character. 林建国 becomes 林**, 欧阳修 becomes 欧阳*.
package enum MaskedName {
  /// The masked form of a person's name.
  ///
  /// Blanks within a Chinese name (张　三) are left out. Of a name of several parts (买买提·艾力, Anna Smith) the first letter of
  /// each part stays. A name of one character, or something that begins with a figure, such as a telephone number, shows
  /// nothing at all.
  package static func of(_ name: String) -> String {
    let characters = Array(name.trimmed)
    guard let first = characters.first else { return "" }
    guard characters.count > 1, !first.isNumber else { return String(characters.map { _ in "*" as Character }) }
    if characters.contains(where: { separators.contains($0) }) || first.isASCII { return byParts(characters) }
    let letters = characters.filter { !$0.isWhitespace }
    let surname = letters.count > 2 && compoundSurnames.contains(String(letters.prefix(2))) ? 2 : 1
    return String(letters.prefix(surname)) + String(repeating: "*", count: letters.count - surname)
  }

  private static func byParts(_ characters: [Character]) -> String {
    var text = ""
    var isFirst = true
    for character in characters {
      if separators.contains(character) || character.isWhitespace {
        text.append(character)
        isFirst = true
      } else {
        text.append(isFirst && !character.isNumber ? character : "*")
        isFirst = false
      }
    }
    return text
  }

  /// The signs that part the names of many nationalities, as people type them.
  private static let separators = Set<Character>("·•・‧．")

  /// Surnames of two characters that are still borne.
  private static let compoundSurnames = Set(
    """
    欧阳 司马 诸葛 上官 司徒 东方 独孤 南宫 夏侯 皇甫 尉迟 公孙 慕容 长孙 宇文 令狐 轩辕 钟离 闻人 澹台 公冶 宗政 濮阳 淳于 单于 \
    太叔 申屠 仲孙 鲜于 司空 万俟 赫连 端木 百里 呼延 东郭 南门 公羊 第五 拓跋 东门 西门 左丘 梁丘 太史 公良 漆雕 乐正 宰父 谷梁 \
    段干 纳兰 完颜 耶律 叶赫 富察
    """.split(separator: " ").map(String.init))
}

extension String {
  fileprivate var trimmed: Substring {
    var rest = drop { $0.isWhitespace }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return rest
  }
}
