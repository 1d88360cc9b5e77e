internal import PlanFormats
internal import PlanGrammar
internal import PlanKnowledge
internal import PlanLibrary
internal import PlanText

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
  func givenFields() -> [PlanField: String]? {
    var given = settings.library.given
    guard let province = given[.province] else { return given }
    guard let name = knownProvince(province) else { return nil }
    given[.province] = name
    return given
  }

  /// Which plans are asked for, the province by its whole name; nil where that is none, which is told.
  func planFilter(in library: Library) throws(LibraryError) -> PlanFilter? {
    var filter = settings.library.filter
    guard let province = filter.province else { return filter }
    // Other grammars may have given plans a province that is not among those built in.
    var named = PlanFilter()
    named.province = province
    if try !library.plans(named).isEmpty { return filter }
    guard let name = knownProvince(province) else { return nil }
    filter.province = name
    return filter
  }

  /// The whole name of a province; nil where it is none, which is told.
  private func knownProvince(_ province: String) -> String? {
    let names = grammarFiles()?.grammar.lists["province"] ?? []
    let wanted = FoldedText.folded(province)
    let entry = names.first { entry in
      ([entry.key] + entry.phrases).contains { FoldedText.folded($0) == wanted }
    }
    guard let entry else {
      let near = NearestWord.nearest(to: wanted, among: names.map { FoldedText.folded($0.key) })
      let name = names.first { FoldedText.folded($0.key) == near }?.key
      complain(
        "no province '\(FilePath(province))'"
          + (name.map { " (did you mean '\($0)'?)" } ?? " ('kehoach grammar show province' lists them)"))
      return nil
    }
    return entry.key
  }
}
