package import Foundation

/// What is scored of a plan, as a gold file or the program's JSON has it.
package struct ScoredPlan: Sendable {
  /// A block, by its id and the first words of its text.
  struct Entry: Sendable {
    let id: String
    let starts: String
    let roles: [String]
    let isOptional: Bool
  }

  /// A statement, by its block and, of a criterion, whom it is for.
  struct Statement: Sendable {
    let key: String
    let isOptional: Bool
  }

  /// The fields of header and signature that hold something, folded.
  let header: [String]
  let signature: [String]
  let blocks: [Entry]
  let recipients: [String]
  /// The statements by the names of their lists; a gold file that lacks a list does not speak of it.
  let statements: [String: [Statement]]

  /// Reads JSON.
  /// - Throws: What the decoder throws where the JSON has another form.
  package init(json: Data, isGold: Bool) throws {
    let file = try JSONDecoder().decode(File.self, from: json)
    header = file.header?.entries ?? []
    signature = file.signature?.entries ?? []
    recipients = file.recipients?.map(\.line) ?? []
    var blocks: [Entry] = []
    for (prefix, list) in [("preamble/", file.preamble), ("", file.sections), ("closing/", file.closing)] {
      for block in list ?? [] { block.append(to: &blocks, prefix: prefix, isGold: isGold) }
    }
    self.blocks = blocks
    let lists = [
      ("goals", file.goals), ("requirements", file.requirements), ("tasks", file.tasks),
      ("criteria", file.criteria), ("solutions", file.solutions), ("awardStandards", file.awardStandards),
    ]
    var statements: [String: [Statement]] = [:]
    for (name, facts) in lists {
      statements[name] = facts?.map { fact in
        let audience = name == "criteria" ? " \(fact.audience ?? "anybody")" : ""
        return Statement(key: fact.section + audience, isOptional: isGold && fact.optional == true)
      }
    }
    self.statements = statements
  }

  private struct File: Decodable {
    let header: Header?
    let signature: Signature?
    let preamble: [Block]?
    let sections: [Block]?
    let closing: [Block]?
    let recipients: [Recipient]?
    let goals, requirements, tasks, criteria, solutions, awardStandards: [Fact]?
  }

  private struct Fact: Decodable {
    let section: String
    let audience: String?
    let optional: Bool?
  }

  private struct Header: Decodable {
    let superior, issuer, province, number, symbol, place, kind, title: String?
    let movements: [String]?
    let date: Time?

    /// A field that is left empty is no entry.
    var entries: [String] {
      let fields = [
        ("superior", superior), ("issuer", issuer), ("province", province), ("number", number),
        ("symbol", symbol), ("place", place), ("kind", kind), ("title", title),
      ]
      var entries =
        ScoredPlan.entries(fields) + (movements ?? []).map { "movement: \(ScoredText.folded($0))" }
      if let date, date.start != nil || date.end != nil {
        entries.append("date: \(date.start ?? "") \(date.end ?? "")")
      }
      return entries
    }
  }

  private struct Signature: Decodable {
    let onBehalfOf, capacity, position, name: String?

    var entries: [String] {
      ScoredPlan.entries([
        ("onBehalfOf", onBehalfOf), ("capacity", capacity), ("position", position), ("name", name),
      ])
    }
  }

  private struct Time: Decodable {
    let start, end: String?
  }

  private struct Block: Decodable {
    let id: String
    let starts, text, heading: String?
    let roles: [String]?
    let optional: Bool?
    let children: [Block]?

    func append(to blocks: inout [Entry], prefix: String, isGold: Bool) {
      let text = isGold ? starts : [self.text, heading].compactMap { $0 }.first { !$0.isEmpty }
      blocks.append(
        Entry(
          id: id.hasPrefix(prefix) ? id : prefix + id, starts: ScoredText.firstWords(text ?? ""),
          roles: (roles ?? []).sorted(), isOptional: isGold && optional == true))
      guard !isGold else { return }
      for child in children ?? [] { child.append(to: &blocks, prefix: "", isGold: false) }
    }
  }

  /// A line, or an object with a line in it.
  private struct Recipient: Decodable {
    let line: String

    init(from decoder: any Decoder) throws {
      if let line = try? decoder.singleValueContainer().decode(String.self) {
        self.line = line
      } else {
        line = try decoder.container(keyedBy: Key.self).decode(String.self, forKey: .line)
      }
    }

    private enum Key: String, CodingKey { case line }
  }

  private static func entries(_ fields: [(String, String?)]) -> [String] {
    fields.compactMap { name, value in
      guard let value, !value.isEmpty else { return nil }
      return "\(name): \(ScoredText.folded(value))"
    }
  }
}
