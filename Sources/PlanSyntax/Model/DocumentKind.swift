/// The kind of a document, by its name in the JSON.
public enum DocumentKind: String, CaseIterable, Sendable {
  case plan, decision, programme, directive
  case officialLetter = "official-letter"
  case report, guidance, resolution, notice, submission, scheme, project, regulation, other
}
