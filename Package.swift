// swift-tools-version: 6.3
import PackageDescription

/// One room of the house, see Sources/README.md. Warnings are errors everywhere.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

func room(_ name: String, _ imports: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: imports, swiftSettings: settings)
}

func tests(_ name: String, _ imports: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(name: name, dependencies: imports, exclude: exclude, swiftSettings: settings)
}

let package = Package(
  name: "xiangyue",
  products: [
    .executable(name: "xiangyue", targets: ["xiangyue"]),
    .library(name: "XiangyueWorkspace", targets: ["XiangyueWorkspace"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
  ],
  targets: [
    // GNU readline, for the conversation at a terminal
    .systemLibrary(name: "CReadline", providers: [.apt(["libreadline-dev"])]),
    room("XiangyueText"),
    room("XiangyueSyntax", ["XiangyueText"]),
    room("XiangyueCalendar"),
    room("XiangyueColumns", ["XiangyueCalendar"]),
    room("XiangyueSemantics", ["XiangyueText", "XiangyueSyntax", "XiangyueCalendar", "XiangyueColumns"]),
    room("XiangyueReaders", ["XiangyueCalendar", "XiangyueColumns"]),
    room("XiangyueInterpreter", ["XiangyueText", "XiangyueSemantics", "XiangyueCalendar", "XiangyueColumns"]),
    room(
      "XiangyueWorkspace",
      [
        "XiangyueText", "XiangyueSyntax", "XiangyueCalendar", "XiangyueColumns", "XiangyueSemantics",
        "XiangyueReaders", "XiangyueInterpreter",
      ]),
    room(
      "XiangyueReports",
      [
        "XiangyueText", "XiangyueCalendar", "XiangyueColumns", "XiangyueSemantics", "XiangyueInterpreter",
        "XiangyueWorkspace",
      ]),
    room(
      "XiangyueREPL",
      [
        "XiangyueText", "XiangyueSyntax", "XiangyueCalendar", "XiangyueColumns", "XiangyueSemantics",
        "XiangyueReaders", "XiangyueInterpreter", "XiangyueWorkspace", "XiangyueReports",
      ]),
    .executableTarget(
      name: "xiangyue",
      dependencies: [
        "XiangyueText", "XiangyueCalendar", "XiangyueWorkspace", "XiangyueReports", "XiangyueREPL",
        "CReadline",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    // Scripts/fuzz
    .executableTarget(
      name: "xiangyue-fuzz", dependencies: ["XiangyueText", "XiangyueSyntax", "XiangyueCalendar", "XiangyueWorkspace"],
      swiftSettings: settings),
    tests("HouseTests", []),
    tests("XiangyueTextTests", ["XiangyueText"]),
    tests("XiangyueSyntaxTests", ["XiangyueText", "XiangyueSyntax"]),
    tests("XiangyueCalendarTests", ["XiangyueCalendar"], exclude: ["data"]),
    tests("XiangyueColumnsTests", ["XiangyueColumns", "XiangyueCalendar"]),
    tests(
      "XiangyueSemanticsTests",
      ["XiangyueText", "XiangyueSyntax", "XiangyueCalendar", "XiangyueColumns", "XiangyueSemantics"],
      exclude: ["data"]),
    tests("XiangyueReadersTests", ["XiangyueReaders", "XiangyueColumns", "XiangyueCalendar"]),
    tests(
      "XiangyueInterpreterTests",
      [
        "XiangyueInterpreter", "XiangyueSemantics", "XiangyueSyntax", "XiangyueCalendar", "XiangyueColumns",
        "XiangyueText",
      ]),
    tests(
      "XiangyueReportsTests",
      [
        "XiangyueReports", "XiangyueInterpreter", "XiangyueSemantics", "XiangyueColumns", "XiangyueCalendar",
        "XiangyueText",
      ], exclude: ["data"]),
    tests(
      "XiangyueREPLTests",
      [
        "XiangyueREPL", "XiangyueWorkspace", "XiangyueInterpreter", "XiangyueSemantics", "XiangyueColumns",
        "XiangyueCalendar", "XiangyueText",
      ]),
    tests(
      "XiangyueCasesTests",
      ["XiangyueWorkspace", "XiangyueReports", "XiangyueText", "XiangyueCalendar", "xiangyue"]),
  ]
)
