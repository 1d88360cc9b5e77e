internal import PlanText

/// The places at which a marker can stand, and what each costs.
struct Placement {
  /// How a marker takes its place among the open levels.
  enum Kind: UInt8, Sendable {
    /// It goes on with the innermost open level of its kind, or with the next one out.
    case continues, continuesOuter
    /// It opens a level below the last block, or below a block further up.
    case opens, opensHigher
  }

  struct Option<Reasons: Ledger> {
    let parent: UInt32
    let kind: Kind
    var reasons: Reasons
  }

  /// What the block above the new one is.
  enum Above: Sendable {
    /// It ends as a heading does.
    case heading
    case colon
    case sentence
    /// It is unmarked, and so holds nothing.
    case paragraph
  }

  let costs: Costs

  /// Appends every place that a marker can take.
  ///
  /// `top` is the innermost open level, `above` what the block of the line before is; `reasons` are charged wherever
  /// the marker stands.
  /// - Complexity: O(*depth*) of the stack, at most `LevelStack.deepest`.
  func options<Reasons: Ledger>(
    for number: Number, top: UInt32, above: Above, stack: borrowing LevelStack, reasons: Reasons,
    into options: inout [Option<Reasons>]
  ) {
    let style = number.style ?? .dash
    var found = 0
    var level = top
    while level != LevelStack.root, found < 2 {
      let open = stack[level]
      if open.number.counts(as: number) {
        var ledger = reasons
        chargeSequence(number, after: open.number, &ledger)
        if found > 0 { ledger.charge(.popsSame, costs[.popsSame]) }
        options.append(
          Option(parent: open.parent, kind: found == 0 ? .continues : .continuesOuter, reasons: ledger))
        found += 1
        // Bullets of one sign in a run are siblings.
        if style.isBullet { return }
      } else if style.isBullet, open.number.style?.isBullet != true {
        break
      }
      level = open.parent
    }
    if stack[top].depth < LevelStack.deepest {
      var ledger = reasons
      chargeOpening(number, under: top, above: above, stack, &ledger)
      options.append(Option(parent: top, kind: .opens, reasons: ledger))
    }
    // Further up: past the bullets, below the number that a path goes on with, or at the top.
    var inner = top
    while inner != LevelStack.root {
      let outer = stack[inner].parent
      let isRoot = outer == LevelStack.root
      let passesBullets =
        stack[inner].number.style?.isBullet == true
        && (isRoot || stack[outer].number.style?.isBullet == false)
      let takesPath = !isRoot && style == .arabicPath && continuesPath(number, stack[outer].number)
      let isOutermost = isRoot && !style.isBullet && style.rawValue <= MarkerStyle.arabic.rawValue
      if passesBullets || takesPath || isOutermost {
        var ledger = reasons
        chargeOpening(number, under: outer, above: nil, stack, &ledger)
        if above == .colon { ledger.charge(.leavesColon, costs[.leavesColon]) }
        if passesBullets, style.isBullet, let passed = stack[inner].number.style,
          style.rawValue > passed.rawValue
        {
          ledger.charge(.bulletOrder, costs[.bulletOrder])
        }
        if isRoot, !passesBullets { ledger.charge(.opensAtRoot, costs[.opensAtRoot]) }
        options.append(Option(parent: outer, kind: .opensHigher, reasons: ledger))
      }
      inner = outer
    }
  }

  private func continuesPath(_ number: Number, _ above: Number) -> Bool {
    switch above.style {
    case .arabicPath, .arabic: number.value >> 8 == above.value
    default: false
    }
  }

  private func chargeSequence(_ number: Number, after last: Number, _ ledger: inout some Ledger) {
    guard number.style?.isBullet != true else { return }
    if number.style == .arabicPath, number.value >> 8 != last.value >> 8 {
      // Another parent's path as a sibling: 1.9 then 2.1 in a list without its parents.
      let goesOn = number.value & 0xFF == 1 && number.value >> 8 == (last.value >> 8) + 1
      ledger.charge(.pathOff, goesOn ? costs[.opensHigher] : costs[.pathOff])
      if !goesOn, number.value < last.value { ledger.charge(.goesBack, costs[.goesBack]) }
      return
    }
    let step = Int64(number.value) - Int64(last.value)
    switch step {
    case 1: break
    case 2:
      if number.style == .letter || number.style == .capital, last.value == LetterOrder.d {
        ledger.charge(.skipsLetter, costs[.skipsLetter])
      } else {
        ledger.charge(.skipsOne, costs[.skipsOne])
      }
    case 0: ledger.charge(.repeats, costs[.repeats])
    case 3...: ledger.charge(.skipsMore, costs[.skipsMore])
    default: ledger.charge(.goesBack, costs[.goesBack])
    }
  }

  /// Charges what a new level costs; `above` is the block of the line before, where the level opens below it.
  private func chargeOpening(
    _ number: Number, under parent: UInt32, above: Above?, _ stack: borrowing LevelStack,
    _ ledger: inout some Ledger
  ) {
    let style = number.style ?? .dash
    let open = stack[parent].number
    switch above {
    case .heading, .colon: ledger.charge(.opens, costs[.opens])
    case .sentence:
      let term = style.isBullet ? CostTerm.bulletsUnderSentence : .opensUnderSentence
      if parent != LevelStack.root { ledger.charge(term, costs[term]) }
    case .paragraph, nil: ledger.charge(.opensHigher, costs[.opensHigher])
    }
    if style.isBullet {
      if open.style == .plus, style == .dash {
        ledger.charge(.bulletOrder, costs[.bulletOrder])
      }
      return
    }
    if style == .arabicPath {
      // "1.1" opens below "1."; below a Roman number it stands for itself.
      var ancestor = parent
      while ancestor != LevelStack.root, stack[ancestor].number.style != .arabic,
        stack[ancestor].number.style != .arabicPath,
        stack[ancestor].number.style != .roman
      {
        ancestor = stack[ancestor].parent
      }
      let above = stack[ancestor].number
      if ancestor == LevelStack.root || above.value != number.value >> 8 {
        ledger.charge(.pathOff, costs[.pathOff])
      }
      if number.value & 0xFF != 1 { ledger.charge(.opensNotAtOne, costs[.opensNotAtOne]) }
    } else if number.value != 1 {
      // Articles are counted on through chapters.
      if number.keyword == .article {
        ledger.charge(.opensHigher, costs[.opensHigher])
      } else {
        ledger.charge(.opensNotAtOne, costs[.opensNotAtOne])
      }
    }
    guard parent != LevelStack.root else { return }
    if open.style?.isBullet == true { ledger.charge(.underBullet, costs[.underBullet]) }
    if style == .roman, open.style != .keyword, open.style != .capital {
      ledger.charge(.romanInside, costs[.romanInside])
    }
    if style == .capital, open.style != .keyword, open.style != .roman {
      ledger.charge(.romanInside, costs[.romanInside])
    }
    if style == .keyword {
      if let outer = open.keyword, let inner = number.keyword {
        if outer.rawValue >= inner.rawValue { ledger.charge(.keywordOrder, costs[.keywordOrder]) }
      } else if number.keyword != .step, number.keyword != .article {
        ledger.charge(.romanInside, costs[.romanInside])
      }
    }
    // A style that opens inside itself.
    var level = parent
    while level != LevelStack.root {
      if stack[level].number.counts(as: number) {
        ledger.charge(.sameStyleAgain, costs[.sameStyleAgain])
        break
      }
      level = stack[level].parent
    }
  }
}
