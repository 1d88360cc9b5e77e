internal import PlanFacts
internal import PlanFormats
internal import PlanKnowledge
internal import PlanLibrary
internal import PlanSyntax

extension Session {
  /// The library of the run; nil where it cannot be had, which is told.
  func library(_ access: Library.Access) -> Library? {
    guard let path = settings.library.path else {
      complain(LibraryError(FilePath("kehoach.sqlite"), .noPlace))
      return nil
    }
    if access == .creating, settings.library.isUsual { Library.makeFolders(to: path) }
    do throws(LibraryError) {
      return try Library(path, access)
    } catch {
      complain(error)
      return nil
    }
  }

  /// Says why the library could not be used.
  func complain(_ error: LibraryError) { complain(error.description) }

  /// The stored plan that some words of the command line mean; nil where there is none, which is told.
  func plan(_ reference: FilePath, in library: Library) -> StoredPlan? {
    do throws(ReferenceError) {
      return try library.plan(PlanReference(reference.name))
    } catch {
      complain(error.description)
      return nil
    }
  }

  /// What the rules of the run are, as the library notes it.
  func grammarVersion() -> String? {
    guard settings.grammars != nil else { return GrammarVersion.name(of: EmbeddedGrammars.sources) }
    return grammarFiles().map { GrammarVersion.name(of: $0.sources) }
  }

  /// What was given of headers, the province by its whole name; nil where that is none, which is told.
  func givenFields(_ reader: PlanReader) -> [PlanField: String]? {
    var given = settings.library.given
    guard let name = given[.province] else { return given }
    guard let province = self.province(named: name, in: reader.outlines.grammar) else { return nil }
    given[.province] = province
    return given
  }

  /// Which plans are asked for, the province by its whole name; nil where that is none, which is told.
  func planFilter(in library: Library) throws(LibraryError) -> PlanFilter? {
    var filter = settings.library.filter
    guard let name = filter.province else { return filter }
    // Other grammars may have given plans a province that is not among those built in.
    var named = PlanFilter()
    named.province = name
    if try !library.plans(named).isEmpty { return filter }
    guard let grammar = outlineReader()?.grammar, let province = self.province(named: name, in: grammar)
    else { return nil }
    filter.province = province
    return filter
  }
}
