internal import PlanFormats
internal import PlanLibrary

extension Session {
  /// The files that the operands stand for, and the originals of the stored plans that they call; a reference to
  /// nothing is told.
  func planInputs() -> PlanInputs {
    PlanInputs(settings.operands) { input(for: $0) }
  }

  /// What an operand stands for that is no folder; nil where it is nothing, which is told.
  ///
  /// What exists as a file is a file; `@` in front means the library.
  func input(for operand: FilePath) -> PlanInput? {
    let reference = PlanReference(operand.name)
    if !reference.isMarked {
      guard operand != .standardInput, !PlanFile.exists(at: operand), let path = settings.library.path,
        Library.exists(at: path)
      else { return PlanInput(operand) }
    }
    guard let library = library(.reading) else { return nil }
    do throws(ReferenceError) {
      let plan = try library.plan(reference)
      return try stored(plan, in: library)
    } catch {
      if case .unknown(_, near: []) = error, !reference.isMarked { return PlanInput(operand) }
      complain((reference.isMarked ? "" : "no such file; ") + error.description)
      return nil
    }
  }

  /// A stored plan as an input.
  func stored(_ plan: StoredPlan, in library: Library) throws(ReferenceError) -> PlanInput {
    do throws(LibraryError) {
      return PlanInput(
        stored: try original(of: plan, in: library), corrections: try library.corrections(of: plan.row))
    } catch {
      throw .library(error)
    }
  }

  /// The original of a stored plan, as a file.
  private func original(of plan: StoredPlan, in library: Library) throws(LibraryError) -> PlanFile {
    PlanFile(
      path: FilePath(plan.file), format: FileFormat(rawValue: plan.format) ?? .text,
      bytes: try library.original(of: plan.row))
  }
}
