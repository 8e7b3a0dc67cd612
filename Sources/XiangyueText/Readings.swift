/// How characters are read: pinyin without tones, as it is typed (绿 is lv). For finding what someone meant who typed by sound:
/// 包绿话 for 包绿化.
///
/// Covers the unified ideographs of the BMP as far as pypinyin knows a reading. The table lies in the program as text and is
/// looked at only when the first character is asked for.
package enum Readings {
  /// All readings of a character, the commonest first; none if it is no Han or nobody has noted how it is read.
  package static func of(_ scalar: Unicode.Scalar) -> [Substring] {
    let code = Int(scalar.value)
    let number: Int
    switch code {
    case 0x3400..<0x4DC0: number = combination(in: extensionA, at: code - 0x3400)
    case 0x4E00..<0xA000: number = combination(in: mainBlock, at: code - 0x4E00)
    case 0x3007: return ["ling"]  // 〇 is no ideograph to Unicode
    default: return []
    }
    return number == 0 ? [] : lists[number - 1].split(separator: ",")
  }

  /// Whether two characters share a reading; also if they are the same character.
  package static func soundsAlike(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> Bool {
    left == right || of(left).contains(where: of(right).contains)
  }

  /// 声母 of a syllable: `zh` of zhong; of a syllable without one its first letter.
  package static func initial(of syllable: Substring) -> Substring {
    let second = syllable.dropFirst().first
    return syllable.prefix(second == "h" && syllable.first.map("zcs".contains) == true ? 2 : 1)
  }

  /// What a syllable may become where zh/z, ch/c, sh/s, l/n, f/h, ang/an, eng/en, ing/in are not told apart, as in Fujian. Two
  /// syllables are near if they have a form in common.
  package static func nearForms(of syllable: Substring) -> [String] {
    let initial = initial(of: syllable)
    var final = String(syllable.dropFirst(initial.count))
    for ending in ["ang", "eng", "ing"] where final.hasSuffix(ending) { final.removeLast() }
    switch initial {
    case "zh", "ch", "sh": return [String(initial.prefix(1)) + final]
    case "l": return ["n" + final]
    case "f": return ["h" + final, rounded(syllable) ?? "hu" + final]
    default: return [initial + final]
    }
  }

  /// What f with its vowel is heard as where 方 becomes 慌 and 风 becomes 哄, if it is not plainly hu and the vowel.
  private static func rounded(_ syllable: Substring) -> String? {
    switch syllable {
    case "fei": "hui"
    case "fen": "hun"
    case "feng": "hong"
    case "fou": "hou"
    case "fu": "hu"
    default: nil
    }
  }

  private static let lists = combinations.description.split(separator: " ")

  /// Two digits a character, of the printable ASCII characters from `#` on without the backslash.
  private static func combination(in table: StaticString, at index: Int) -> Int {
    let digits = table.utf8Start + 2 * index
    return value(digits[0]) * 91 + value(digits[1])
  }

  private static func value(_ digit: UInt8) -> Int {
    Int(digit) - 0x23 - (digit > UInt8(ascii: "\\") ? 1 : 0)
  }
}
