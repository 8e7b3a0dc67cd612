import XiangyueColumns
import XiangyueSyntax
import XiangyueText

/// Where an article speaks of a board, and what the board has to be for that.
struct BoardUse {
  enum Need {
    /// 列入 X, 移出 X, 移出 X 的: a board that articles enter and leave.
    case membership
    /// 列入 X 的: any board.
    case listing
    /// 取消 X 资格: a board for which one is chosen.
    case candidacy
    /// 第1名: a list in an order, of which these places are known.
    case place(Placement)
    /// 连续 3次 列入 X: lists for which one is chosen each time anew.
    case chosenList
    /// 公示 无 异议: a board on public notice.
    case notice
  }

  let board: Int
  /// Whose entry, or eligibility, it is.
  let subject: Int
  let need: Need
  let range: SourceRange
  let phrase: String
}

/// 约0301, 约0306: whether the boards that articles speak of are for the same 主体, and of the kind that is meant.
extension Resolver {
  mutating func checkBoardUses() {
    let entered = namesEntered()
    let isClear = entered.allSatisfy { names.find($0, .board) != nil }
    for use in boardUses where boards.indices.contains(use.board) && !unclearBoards.contains(use.board) {
      let board = boards[use.board]
      let listed = sets[board.set].subject
      guard listed == use.subject else {
        if use.subject >= 0, listed >= 0 {
          let (owner, other) = (subjects[listed].name, subjects[use.subject].name)
          wrongKind(
            use.range, zh: "榜 \(board.name) 列的是 \(owner)，这里说的是 \(other)", en: "\(board.name) is a board of \(owner)")
        }
        continue
      }
      switch (use.need, board.selection) {
      case (.notice, _):
        if board.noticeDays == nil { report(BoardWithoutNotice(board: board.name, range: use.range)) }
      case (.place(let placement), _): check(placement, of: board, use)
      case (.chosenList, .entered):
        cannotStand(
          use.range, use.phrase, zh: "本年 列入 \(board.name) 3次以上 的；连续几次要每期评选的榜",
          en: "本年 列入 \(board.name) 3次以上; in a row, of a board that is chosen for each time")
      case (.chosenList, .all), (.chosenList, .first), (.chosenList, .share), (.chosenList, .last): continue
      case (.listing, _), (.membership, .entered), (.candidacy, .all), (.candidacy, .first), (.candidacy, .share),
        (.candidacy, .last):
        continue
      case (.membership, .all) where !isClear || entered.contains(board.name):
        // The clause that enters it has a fault of its own.
        continue
      case (.membership, .all) where isInUnreadSentence(board.name): continue
      case (.membership, .all), (.membership, .first), (.membership, .share), (.membership, .last):
        cannotStand(
          use.range, use.phrase, zh: "由条文列入的榜：榜 \(board.name)：每季度 公布，列 \(subjects[listed].name)，并有一条 列入 \(board.name)",
          en: "only a board that articles enter: 榜 \(board.name)：每季度 公布，列 \(subjects[listed].name)")
      case (.candidacy, .entered):
        cannotStand(use.range, use.phrase, zh: "取消 评选的榜的 资格", en: "取消 … 资格 of a board that is chosen for")
      }
    }
  }

  /// The last of a list of the first ten would be the tenth, whatever was meant.
  private mutating func check(_ placement: Placement, of board: Board, _ use: BoardUse) {
    switch board.selection {
    case .first, .share:
      guard placement.isFromEnd else { break }
      return cannotStand(
        use.range, use.phrase, zh: "\(board.name) 只取前几名，末几名不在上面：另立一个榜，列 全部，按 … 排名",
        en: "\(board.name) lists the first only: another board that lists all (列 …；按 … 排名)")
    case .last:
      guard !placement.isFromEnd else { break }
      return cannotStand(
        use.range, use.phrase, zh: "\(board.name) 只取后几名，前几名不在上面：另立一个榜，列 全部，按 … 排名",
        en: "\(board.name) lists the last only: another board that lists all (列 …；按 … 排名)")
    case .all, .entered: break
    }
    if board.keys.isEmpty || board.selection == .entered {
      cannotStand(
        use.range, use.phrase, zh: "\(board.name) 没有名次：榜 \(board.name)：每季度 评选，列 …；按 … 从高到低 排名",
        en: "\(board.name) has no order: 榜 \(board.name)：每季度 评选，列 …；按 … 从高到低 排名")
    }
  }
}
