import XiangyueCalendar
import XiangyueWorkspace

/// A calendar as iCalendar (RFC 5545), for phones and mail programs: an event a line of the table, on the day on which it is due, with an alarm the
/// day before. Nothing in it hangs on when or where it was made: the same rules and days give the same bytes.
package func iCalendar(_ result: CalendarResult, version: String) -> String {
  var writer = ContentLines()
  writer.add("BEGIN:VCALENDAR")
  writer.add("VERSION:2.0")
  writer.add("PRODID:-//xiangyue//乡约 \(version)//ZH")
  writer.add("CALSCALE:GREGORIAN")
  writer.add("METHOD:PUBLISH")
  writer.add("X-WR-CALNAME:" + ContentLines.escaped(result.title))
  writer.add("X-WR-TIMEZONE:Asia/Shanghai")
  for line in zone { writer.add(line) }
  var names = EventNames(title: result.title)
  for entry in result.entries { writer.add(entry, uid: names.next(entry), stamp: result.request.from) }
  writer.add("END:VCALENDAR")
  return writer.text
}

/// 东八区, without summer time.
private let zone = [
  "BEGIN:VTIMEZONE", "TZID:Asia/Shanghai", "BEGIN:STANDARD", "DTSTART:19700101T000000", "TZOFFSETFROM:+0800",
  "TZOFFSETTO:+0800", "TZNAME:CST", "END:STANDARD", "END:VTIMEZONE",
]

extension ContentLines {
  fileprivate mutating func add(_ entry: CalendarEntry, uid: String, stamp: CivilDay) {
    add("BEGIN:VEVENT")
    add("UID:" + uid)
    add("DTSTAMP:\(Self.date(stamp))T000000Z")
    if let hours = entry.hours {
      add("DTSTART;TZID=Asia/Shanghai:" + Self.moment(entry.day, hours.start))
      if let end = hours.end { add("DTEND;TZID=Asia/Shanghai:" + Self.moment(entry.day, end)) }
    } else {
      add("DTSTART;VALUE=DATE:" + Self.date(entry.day))
      add("DTEND;VALUE=DATE:" + Self.date(entry.day + 1))
      add("TRANSP:TRANSPARENT")
    }
    let whom = entry.subject.isEmpty ? "" : "（\(entry.subject)）"
    add("SUMMARY:" + Self.escaped(entry.name + whom))
    add("DESCRIPTION:" + Self.escaped(Self.description(of: entry)))
    add("BEGIN:VALARM")
    add("ACTION:DISPLAY")
    add("DESCRIPTION:" + Self.escaped("明天：" + entry.name + whom))
    add("TRIGGER:-P1D")
    add("END:VALARM")
    add("END:VEVENT")
  }

  private static func description(of entry: CalendarEntry) -> String {
    var lines = ["依据：" + entry.source]
    if !entry.subject.isEmpty { lines.append("主体：" + entry.subject) }
    if entry.first != entry.day { lines.append("自 \(entry.first.chineseText)起，至 \(entry.day.chineseText)止（含当日）") }
    if let from = entry.movedFrom { lines.append("原定 \(from.chineseText)") }
    return lines.joined(separator: "\n")
  }

  private static func date(_ day: CivilDay) -> String { day.isoText.replacing("-", with: "") }

  /// 24:00 is 0:00 of the next day.
  private static func moment(_ day: CivilDay, _ minutes: Int) -> String {
    let (hour, minute) = (minutes / 60 % 24, minutes % 60)
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    return date(day + minutes / 1440) + "T" + padded(hour) + padded(minute) + "00"
  }
}

/// What events are called among all of the world: the same event has the same name in every run, also where a record has moved it to another day.
private struct EventNames {
  let title: String
  private var counts: [String: Int] = [:]

  init(title: String) { self.title = title }

  mutating func next(_ entry: CalendarEntry) -> String {
    let day = (entry.movedFrom ?? entry.day).isoText
    let identity = [title, "\(entry.kind.rawValue)", day, entry.name, entry.subject, entry.source, entry.place]
    let name = day.replacing("-", with: "") + "-" + Self.hash(identity.joined(separator: "\u{1F}"))
    let count = counts[name, default: 0]
    counts[name] = count + 1
    return name + (count == 0 ? "" : "-\(count + 1)") + "@xiangyue"
  }

  /// FNV-1a, 64 bits: as Swift's own hash differs from run to run.
  private static func hash(_ text: String) -> String {
    var value: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

/// Lines that end in CR LF and are folded so that none is longer than 75 bytes, never within a character.
struct ContentLines {
  private(set) var text = ""

  mutating func add(_ line: String) {
    var width = 0
    for scalar in line.unicodeScalars {
      let length = UTF8.width(scalar)
      if width + length > 75 {
        text += "\r\n "
        width = 1
      }
      text.unicodeScalars.append(scalar)
      width += length
    }
    text += "\r\n"
  }

  /// The text of a value: `\` `;` `,` and line ends escaped, what is not seen as its code point.
  static func escaped(_ text: String) -> String {
    var shown = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": shown += "\\" + String(scalar)
      case "\n": shown += "\\n"
      default: shown += String(scalar).onOneLine
      }
    }
    return shown
  }
}
