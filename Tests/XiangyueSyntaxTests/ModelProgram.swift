import Foundation
import XiangyueSyntax
import XiangyueText

/// The rules of 灵源, which use every construct a village needs.
func modelText() throws -> String {
  let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../..")
  return try String(contentsOf: root.appendingPathComponent("Scripts/rules/灵源/人居环境.yue"), encoding: .utf8)
}

/// A file of Grammar.
func grammarText(_ name: String) throws -> String {
  let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../..")
  return try String(contentsOf: root.appendingPathComponent("Grammar/\(name)"), encoding: .utf8)
}

func modelProgram() throws -> SyntaxTree { parse(try modelText()) }
