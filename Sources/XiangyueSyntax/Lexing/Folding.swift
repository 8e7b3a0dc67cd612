/// Folding: full-width letters, digits and signs become half-width or Han ones, and Kangxi radicals, which text copied from
/// PDF holds, become the characters people mean (Grammar: Lexical 1). Nothing inside quotation marks is folded.
enum Folding {
  static func fold(_ scalar: UInt32) -> UInt32 {
    if scalar < 0x80 { return asciiSign(scalar) }
    if scalar >= 0xFF01, scalar <= 0xFF5E { return asciiSign(scalar - 0xFEE0) }
    if scalar >= 0x2F00, scalar <= 0x2FD5 { return kangxi[Int(scalar - 0x2F00)] }
    switch scalar {
    case 0xFF61: return Sign.stop
    case 0xFF64: return Sign.pause
    case 0x2212: return Sign.minus
    case 0x2013, 0x2014, 0x301C: return Sign.dash
    default: return scalar
    }
  }

  /// Every kind of blank is a blank: the no-break and the ideographic one, tabs, the printers' widths, and line ends.
  static func isBlank(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  static func isLineEnd(_ scalar: UInt32) -> Bool { scalar == 0x0A || scalar == 0x0D }

  /// Characters nobody sees: zero-width blanks and joiners, the byte order mark, the soft hyphen.
  static func isInvisible(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF, 0xAD: true
    default: false
    }
  }

  private static func asciiSign(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x21: 0xFF01  // ！
    case 0x28: Sign.open
    case 0x29: Sign.close
    case 0x2A: Sign.times
    case 0x2C: Sign.comma
    case 0x3A: Sign.colon
    case 0x3B: Sign.semicolon
    case 0x3F: Sign.question
    case 0x7E: Sign.dash
    default: scalar
    }
  }

  private static let kangxi: [UInt32] =
    ("一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳"
    + "心戈戶手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立"
    + "竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里"
    + "金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠").unicodeScalars.map(\.value)
}

/// The signs of the language, in their one form.
enum Sign {
  static let comma: UInt32 = 0xFF0C
  static let semicolon: UInt32 = 0xFF1B
  static let colon: UInt32 = 0xFF1A
  static let stop: UInt32 = 0x3002
  static let pause: UInt32 = 0x3001
  static let open: UInt32 = 0xFF08
  static let close: UInt32 = 0xFF09
  static let question: UInt32 = 0xFF1F
  static let times: UInt32 = 0xD7
  static let minus: UInt32 = 0x2D
  static let dash: UInt32 = 0x2014

  /// Whether a folded character stands for itself and never belongs to a run of words.
  static func isSign(_ scalar: UInt32) -> Bool {
    switch scalar {
    case comma, semicolon, colon, stop, pause, open, close, question, times, minus, dash: true
    case 0x2B, 0x3D, 0xF7, 0x3C, 0x3E, 0x2260, 0x2264, 0x2265, 0xFF01: true  // + = ÷ < > ≠ ≤ ≥ ！
    default: false
    }
  }

  /// 」 》, which nothing can be read with where no mark has opened.
  static func isClosingMark(_ scalar: UInt32) -> Bool { scalar == 0x300D || scalar == 0x300B }

  static func isDigit(_ scalar: UInt32) -> Bool { scalar >= 0x30 && scalar <= 0x39 }

  static func isLatin(_ scalar: UInt32) -> Bool {
    (scalar >= 0x41 && scalar <= 0x5A) || (scalar >= 0x61 && scalar <= 0x7A)
  }

  static func isLatinOrDigit(_ scalar: UInt32) -> Bool { isLatin(scalar) || isDigit(scalar) || scalar == 0x5F }

  static func isHanNumeral(_ scalar: UInt32) -> Bool { HanNumeral.digit(scalar) != nil }
}
