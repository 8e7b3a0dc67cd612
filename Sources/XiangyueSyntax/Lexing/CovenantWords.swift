/// What a regulation calls itself, by its kind: all of them are 本规约.
package enum CovenantWords {
  package static let all = ["本规约", "本公约", "本章程", "本办法", "本守则", "本总则"]
  static let characters = all.map(XiangyueSyntax.characters)
}
