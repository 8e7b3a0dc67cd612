import XiangyueCalendar
import XiangyueColumns
import XiangyueText

/// A small value of JSON, written on one line. What is nil is left out.
indirect enum JSONText {
  case object([(key: String, value: JSONText?)])
  case array([JSONText])
  case text(String)
  case number(Fixed)
  case integer(Int)
  case truth(Bool)

  static func day(_ day: CivilDay?) -> JSONText? { day.map { .text($0.isoText) } }

  static func integer(_ number: Int?) -> JSONText? { number.map { .integer($0) } }

  static func text(_ text: String?) -> JSONText? { text.map { .text($0) } }

  static func citation(_ citation: Citation) -> JSONText {
    .object([
      ("article", .integer(citation.article)), ("paragraph", integer(citation.paragraph)),
      ("item", integer(citation.item)),
    ])
  }
}

extension RowBuffer {
  mutating func append(_ value: JSONText) {
    switch value {
    case .object(let members):
      append("{")
      var isFirst = true
      for case (let key, let value?) in members {
        if !isFirst { append(",") }
        isFirst = false
        appendJSON(key)
        append(":")
        append(value)
      }
      append("}")
    case .array(let values):
      append("[")
      for (place, value) in values.enumerated() {
        if place > 0 { append(",") }
        append(value)
      }
      append("]")
    case .text(let text): appendJSON(text)
    case .number(let number): append(fixed: number.tenThousandths)
    case .integer(let number): append(String(number))
    case .truth(let truth): append(truth ? "true" : "false")
    }
  }
}
